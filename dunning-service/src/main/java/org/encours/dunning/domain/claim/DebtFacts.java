package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What an invoice says or is known to say that only some countries' law asks for.
 *
 * @param issuedOn the date it bears
 * @param receivedOn when it reached the debtor, where that is known
 * @param deliveredOn when the goods were received or the service was done
 * @param dueDateAgreed whether the last day to pay was agreed, not merely printed; empty where
 *     nobody said
 * @param mentions what it prints for the law's sake
 * @param creditorDeductsVat whether the creditor recovers the VAT on costs of collection
 * @param lawfulDueDate the day the law allows, where the printed one is beyond it
 */
public record DebtFacts(
    Optional<LocalDate> issuedOn,
    Optional<LocalDate> receivedOn,
    Optional<LocalDate> deliveredOn,
    Optional<Boolean> dueDateAgreed,
    Set<Mention> mentions,
    boolean creditorDeductsVat,
    Optional<LocalDate> lawfulDueDate) {

  /** Where the printed due date is lawful. */
  public DebtFacts(
      Optional<LocalDate> issuedOn,
      Optional<LocalDate> receivedOn,
      Optional<LocalDate> deliveredOn,
      Optional<Boolean> dueDateAgreed,
      Set<Mention> mentions,
      boolean creditorDeductsVat) {
    this(
        issuedOn,
        receivedOn,
        deliveredOn,
        dueDateAgreed,
        mentions,
        creditorDeductsVat,
        Optional.empty());
  }

  public static final DebtFacts NONE =
      new DebtFacts(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), true);

  /** A sentence on the invoice that a law attaches a consequence to. */
  public enum Mention {
    /** That a consumer is in default 30 days after it (DE BGB § 286 III). */
    DEFAULT_AFTER_THIRTY_DAYS,
    /** That the trader will claim legal interest (LU law of 18 April 2004, art. 12). */
    LEGAL_INTEREST_RESERVED
  }

  public DebtFacts {
    mentions = Set.copyOf(mentions);
  }
}
