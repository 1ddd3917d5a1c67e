package org.encours.dunning.configuration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.encours.dunning.domain.claim.BounceEffect;
import org.encours.dunning.domain.claim.CreditEffect;
import org.encours.dunning.domain.claim.FlatSum;

/** What an operator may choose. */
@ConfigMapping(prefix = "encours.dunning")
public interface DunningSettings {

  /** From when a credit note lowers a claim. */
  @WithDefault("RETROACTIVE")
  CreditEffect creditEffect();

  /** What becomes of the time between a payment and its return. */
  @WithDefault("AS_IF_NEVER_PAID")
  BounceEffect bounces();

  /** How often the flat sum of an invoice paid in parts is due. */
  @WithDefault("PER_INVOICE")
  FlatSum flatSum();

  /** Where files with published rates are put, one line a rate as the release's own file has it. */
  Optional<String> ratesFolder();

  /** How often that folder is looked into. */
  @WithDefault("60s")
  String ratesFolderEvery();

  /** Whether a consumer's last free day moves off weekends and holidays. */
  @WithDefault("true")
  boolean rollFreeTerm();

  /** Debtors worked in one transaction of a run. */
  @WithDefault("200")
  @Min(1)
  @Max(5_000)
  int runBatchDebtors();

  /** How many days a dispute may stay open before a person is told. */
  @WithDefault("30")
  @Min(1)
  @Max(720)
  int disputeDays();

  Mail mail();

  Page page();

  /** The page on which a message's reader answers by itself. */
  interface Page {

    /** Where the desk is reached from outside; messages have no link where it is not given. */
    Optional<URI> url();

    /** How long a link opens its page. */
    @WithDefault("120d")
    Duration validFor();

    /** How far away a debtor may promise to pay. */
    @WithDefault("30")
    @Min(1)
    @Max(90)
    int promiseDays();

    /** Into how many instalments it may split. */
    @WithDefault("6")
    @Min(2)
    @Max(24)
    int instalments();

    /** Up to which amount instalments are agreed to at once; above it a person decides. */
    @WithDefault("2500")
    BigDecimal agreedUpTo();

    /** How large a file sent along may be, in bytes. */
    @WithDefault("5000000")
    @Min(1)
    @Max(20_000_000)
    int fileBytes();

    /** How often one link may be used in a minute. */
    @WithDefault("60")
    @Min(1)
    int requestsAMinute();
  }

  /** How messages leave. */
  interface Mail {

    /** The mail server. */
    @WithDefault("localhost")
    String host();

    @WithDefault("25")
    int port();

    /** Logs in where it is given. */
    Optional<String> username();

    Optional<String> password();

    /** How the connection is encrypted. */
    @WithDefault("OPTIONAL")
    Tls tls();

    /** STARTTLS if the server offers it, only with it, or TLS from the first byte. */
    enum Tls {
      NONE,
      OPTIONAL,
      REQUIRED,
      IMPLICIT
    }

    /** How long a mailbox may put a message off (4xx) before it goes another way. */
    @WithDefault("3d")
    Duration patience();

    /** The sender's address, where it is not the creditor's own. */
    Optional<String> from();

    /** Where the mail server's kept messages are listed, Mailpit's way; used after a crash only. */
    Optional<URI> traceUrl();

    /** How many kept messages are looked through before the answer is "nobody knows". */
    @WithDefault("100000")
    int traceDepth();

    /** How long one try to send may last. */
    @WithDefault("20s")
    Duration timeout();

    /**
     * After this long without a word, the sender of a message is taken for dead; above the timeout.
     */
    @WithDefault("30s")
    Duration lease();

    /** Messages sent at the same time by one instance. */
    @WithDefault("2")
    @Min(1)
    @Max(32)
    int senders();
  }
}
