package org.encours.invoice.domain.invoice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What an invoice says or is known to say that a law attaches consequences to.
 *
 * @param lawful the due date the law allows, where the printed one is beyond it
 * @param receivedOn when it reached the debtor, where that is known
 * @param dueDateAgreed whether the last day was agreed or only printed; empty where nobody said
 * @param mentions what it prints for the law's sake
 * @param nature of the debt, which prescription depends on
 * @param sector whose terms or courts are their own
 */
public record LegalFacts(
    Optional<LawfulTerm> lawful,
    Optional<LocalDate> receivedOn,
    Optional<Boolean> dueDateAgreed,
    Set<Mention> mentions,
    Optional<Nature> nature,
    Optional<TermSector> sector) {

  public static final LegalFacts NONE =
      new LegalFacts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          Optional.empty());

  /**
   * The term that holds in place of the printed one.
   *
   * @param law why the printed one does not
   */
  public record LawfulTerm(LocalDate dueDate, String law) {}

  /** A sentence on the invoice. */
  public enum Mention {
    /** A consumer is in default thirty days after it (DE BGB § 286 III). */
    DEFAULT_AFTER_THIRTY_DAYS,
    /** The trader will claim legal interest (LU law of 18 April 2004, art. 12). */
    LEGAL_INTEREST_RESERVED
  }

  /** What a debt is about, as laws on prescription tell debts apart. */
  public enum Nature {
    GENERAL,
    SALE_OF_GOODS,
    SERVICE,
    PERIODIC,
    CARRIAGE,
    TELECOM,
    ENERGY,
    HEALTHCARE,
    HOSPITALITY,
    INSURANCE,
    SCHOOL
  }

  /** Sectors whose longest term is their own. */
  public enum TermSector {
    /** Thirty days after the ten days of delivery (FR L441-11 II 1°). */
    PERISHABLE,
    /** Thirty days from the invoice (FR L441-11 II 5°). */
    TRANSPORT,
    /** Thirty days from the end of the month of delivery (FR L441-11 II 3°). */
    ALCOHOL,
    /** A summary invoice: 45 days from its date (FR L441-10 I). */
    PERIODIC_INVOICE,
    /** Sold for use outside the Union: ninety days (FR L441-11 I). */
    EXPORT,
    /** The buyer is a public hospital: BE 60, FR 50 days. */
    PUBLIC_HEALTHCARE,
    /** The buyer is a public undertaking: FR 60 days. */
    PUBLIC_UNDERTAKING
  }

  public LegalFacts {
    // Invoices kept before these were asked for say nothing of them.
    lawful = lawful == null ? Optional.empty() : lawful;
    receivedOn = receivedOn == null ? Optional.empty() : receivedOn;
    dueDateAgreed = dueDateAgreed == null ? Optional.empty() : dueDateAgreed;
    mentions = mentions == null ? Set.of() : Set.copyOf(mentions);
    nature = nature == null ? Optional.empty() : nature;
    sector = sector == null ? Optional.empty() : sector;
  }

  public LegalFacts with(Optional<LawfulTerm> term) {
    return new LegalFacts(term, receivedOn, dueDateAgreed, mentions, nature, sector);
  }
}
