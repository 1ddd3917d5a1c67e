package org.encours.dunning.domain.charge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.claim.Claim;
import org.encours.dunning.domain.claim.InterestLine;
import org.encours.dunning.domain.claim.Penalty;
import org.encours.kernel.Money;

/**
 * All that is owed on one invoice on a day: the principal, the charges that stand in the ledger,
 * and what accrued since they were claimed.
 *
 * @param accrued what the law grants since the due date, whatever was claimed or paid of it
 * @param principal open on the invoice itself
 * @param ledger what the ledger says of it
 * @param restGivenUp whether what accrued after the last claim is not asked for any more
 */
public record InvoiceClaim(
    Claim accrued, Money principal, LedgerCharges ledger, boolean restGivenUp) {

  public static InvoiceClaim of(Claim accrued, LedgerCharges ledger) {
    return new InvoiceClaim(accrued, accrued.principal(), ledger, false);
  }

  /** The same with what credit of the debtor covers of the principal: it is open, bears nothing. */
  public InvoiceClaim covered(Money byCredit) {
    return new InvoiceClaim(accrued, principal.plus(byCredit), ledger, restGivenUp);
  }

  public InvoiceClaim restGivenUp(boolean givenUp) {
    return new InvoiceClaim(accrued, principal, ledger, givenUp);
  }

  public LocalDate asOf() {
    return accrued.asOf();
  }

  public Money interest() {
    return accrued.interest();
  }

  public List<InterestLine> lines() {
    return accrued.lines();
  }

  public Money fixedCompensation() {
    return accrued.fixedCompensation();
  }

  public Money penalty() {
    return accrued.penalty();
  }

  public Optional<Penalty> penaltyClause() {
    return accrued.penaltyClause();
  }

  public Money fees() {
    return accrued.fees();
  }

  /** Of a court or a bailiff, as the ledger booked them. */
  public Money costs() {
    return ledger.booked(ChargeEntry.Kind.COST);
  }

  public String fixedLaw() {
    return accrued.fixedLaw();
  }

  public boolean provisional() {
    return accrued.provisional();
  }

  /** What the law grants in all, paid and waived parts included. */
  public Money granted() {
    return interest().plus(fixedCompensation()).plus(penalty()).plus(fees());
  }

  /** What was claimed and stands in the ledger, paid and waived parts included. */
  public Money claimed() {
    return ledger.booked();
  }

  /** What payments and waivers settled of it. */
  public Money settled() {
    return ledger.paid().plus(ledger.waived());
  }

  /** What came on top since the last claim. */
  public Money accruing() {
    return restGivenUp ? zero() : granted().minus(claimed().minus(costs())).max(zero());
  }

  /** What is still to be paid besides the principal. */
  public Money charges() {
    Money due = restGivenUp ? claimed() : granted().plus(costs());
    return due.minus(settled()).max(zero());
  }

  public Money total() {
    return principal().plus(charges());
  }

  private Money zero() {
    return Money.zero(principal().currency());
  }
}
