package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.encours.dunning.application.port.Creditors;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.Letters;
import org.encours.dunning.application.port.Post;
import org.encours.dunning.application.port.Reminders;
import org.encours.dunning.application.port.SendingSettings;
import org.encours.dunning.domain.file.Creditor;
import org.encours.dunning.domain.file.Debtor;
import org.encours.dunning.domain.file.ReminderOrder;

/**
 * Brings one ordered message to its carrier, at most once.
 *
 * <p>The order was committed before, and so is each of its states. If a process dies between the
 * mail server's answer and our note of it, the next try asks the server's trace for the message's
 * stable id first; where there is no trace to ask, nothing is sent again and a person decides.
 */
@ApplicationScoped
public class SendReminder {

  private static final System.Logger LOG = System.getLogger(SendReminder.class.getName());
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final Reminders reminders;
  private final Creditors creditors;
  private final Debtors debtors;
  private final Letters letters;
  private final Post post;
  private final Undelivered undelivered;
  private final SendingSettings settings;
  private final Clock clock;

  SendReminder(
      Reminders reminders,
      Creditors creditors,
      Debtors debtors,
      Letters letters,
      Post post,
      Undelivered undelivered,
      SendingSettings settings,
      Clock clock) {
    this.reminders = reminders;
    this.creditors = creditors;
    this.debtors = debtors;
    this.letters = letters;
    this.post = post;
    this.undelivered = undelivered;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param lease how long this instance may take over sending before it is thought dead; longer
   *     than any try to send lasts
   */
  public void send(ReminderOrder order, Duration lease) {
    Optional<Letters.Written> letter = prepared(order);
    if (letter.isEmpty()) {
      return;
    }
    Instant leaseEnds = Instant.now(clock).plus(lease);
    if (order.message().channel().onPaper()) {
      // Handing the document to the print batch is the sending; the batch is what it is read from.
      left(order, letter.get());
      return;
    }
    if (order.inDoubt() && !mayBeSent(order, letter.get(), leaseEnds)) {
      return;
    }
    if (reminders.begin(order, leaseEnds)) {
      speak(order, letter.get(), leaseEnds);
    }
  }

  /** Nobody was spoken to yet: what fails here is tried again soon, and is no doubt. */
  private Optional<Letters.Written> prepared(ReminderOrder order) {
    try {
      Creditor creditor = creditors.find(order.creditor()).orElseThrow();
      Debtor debtor = debtors.find(order.creditor(), order.debtorId()).orElseThrow();
      Letters.Written letter =
          letters.write(creditor, debtor, order.message(), order.id().toString());
      byte[] pdf =
          reminders.document(order.creditor(), order.id()).orElseGet(() -> keep(order, letter));
      return Optional.of(new Letters.Written(letter.subject(), letter.text(), pdf));
    } catch (RuntimeException | LinkageError | StackOverflowError failed) {
      LOG.log(System.Logger.Level.ERROR, "reminder " + order.id() + " cannot be written", failed);
      reminders.putOff(order, soon(order), "it cannot be written: " + failed);
      return Optional.empty();
    }
  }

  private void speak(ReminderOrder order, Letters.Written letter, Instant leaseEnds) {
    Creditor creditor = creditors.find(order.creditor()).orElseThrow();
    String to = order.message().recipient();
    switch (post.send(creditor, to, order.messageId(), letter, fileName(order))) {
      case Post.Outcome.Accepted() -> left(order, letter);
      case Post.Outcome.NotNow(String why) -> reminders.tryAgain(order, soon(order), why);
      case Post.Outcome.Deferred(String why) -> deferred(order, why);
      case Post.Outcome.Never(String why) -> undelivered.report(order, "REFUSED", why);
      case Post.Outcome.Unknown(String why) ->
          // It may still arrive. When the lease ends, the server's trace tells.
          reminders.putOff(order, leaseEnds, "no word after it was handed over: " + why);
    }
  }

  private void deferred(ReminderOrder order, String why) {
    if (order.orderedAt().plus(settings.patience()).isBefore(Instant.now(clock))) {
      undelivered.report(order, "UNDELIVERABLE", why);
    } else {
      reminders.tryAgain(order, soon(order), why);
    }
  }

  private boolean mayBeSent(ReminderOrder order, Letters.Written letter, Instant leaseEnds) {
    if (!reminders.begin(order, leaseEnds)) {
      return false;
    }
    return switch (post.trace(order.messageId(), order.orderedAt())) {
      case NOT_FOUND -> true;
      case ACCEPTED -> {
        left(order, letter);
        yield false;
      }
      case NOT_NOW -> {
        reminders.putOff(order, soon(order), "did it leave? the mail server's list is away");
        yield false;
      }
      case UNKNOWN -> {
        undelivered.doubt(order, "a try to send it ended without a word");
        yield false;
      }
    };
  }

  private byte[] keep(ReminderOrder order, Letters.Written letter) {
    return reminders.keep(order, letter.pdf(), sha256(letter.pdf()), Instant.now(clock));
  }

  private void left(ReminderOrder order, Letters.Written letter) {
    Instant now = Instant.now(clock);
    reminders.sent(order, now, businessDayItLeft(order, now), sha256(letter.pdf()));
  }

  /** At first after seconds, then ever more seldom. */
  private Instant soon(ReminderOrder order) {
    long seconds = Math.min(LONGEST_PAUSE.toSeconds(), 1L << Math.min(order.tries(), 10));
    return Instant.now(clock).plusSeconds(seconds);
  }

  /**
   * Legal terms count from the day it really left, also when the mail server was away overnight.
   */
  private static LocalDate businessDayItLeft(ReminderOrder order, Instant now) {
    long late =
        ChronoUnit.DAYS.between(
            LocalDate.ofInstant(order.orderedAt(), ZoneOffset.UTC),
            LocalDate.ofInstant(now, ZoneOffset.UTC));
    return order.message().businessDate().plusDays(late);
  }

  private static String fileName(ReminderOrder order) {
    return order.message().step().name() + "-" + order.message().businessDate() + ".pdf";
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
