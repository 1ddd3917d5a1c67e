package org.encours.collections.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * A case in a list: what a person needs to choose one.
 *
 * @param debtor the creditor's customer number
 * @param name the debtor's, as it is now; null while no file of it has arrived
 * @param route AMICABLE, JUDICIAL or SALE as it left the house last; null before
 * @param agency that works it, or null
 * @param procedure that runs, or null
 * @param outcome of a case that has ended, or null
 * @param contest how the debtor answers to it
 * @param next what is to be done first, or null
 * @param nextDeadline its last day, or null
 */
public record CaseSummary(
    UUID id,
    String debtor,
    UUID debtorId,
    String name,
    List<Claimed> claims,
    String status,
    CaseChecks checks,
    String route,
    String agency,
    String procedure,
    String outcome,
    String contest,
    Money claimed,
    Money recovered,
    Money waived,
    Money open,
    Money costs,
    LocalDate openedOn,
    LocalDate closedOn,
    Next next,
    LocalDate nextDeadline) {

  /** An invoice of the case. */
  public record Claimed(UUID invoiceId, String number, LocalDate dueDate, Money principal) {}

  /** The first thing to do about a case, and its last day. */
  public record Next(String kind, LocalDate dueOn) {}
}
