package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * Computes the statutory claim of one debt for any date.
 *
 * @param allocation what a payment settles first
 * @param creditEffect from when a credit note counts
 */
public record ClaimEngine(Rates rates, AllocationMode allocation, CreditEffect creditEffect) {

  public static ClaimEngine standard(Rates rates) {
    return new ClaimEngine(rates, AllocationMode.PRINCIPAL_FIRST, CreditEffect.RETROACTIVE);
  }

  /** The claim as it stands at the end of a day, from what had happened by then. */
  public Claim on(LocalDate asOf, ClaimBasis current) {
    ClaimBasis basis = current.knownOn(asOf);
    Entitlement granted = entitlement(basis, asOf);
    Entitlement right = current.debt().isSettledBy(asOf) ? granted.afterSettlement() : granted;
    Accrual accrual = new Accrual(right, allocation, creditEffect, rates);
    accrual.runTo(asOf);

    Money zero = Money.zero(basis.debt().currency());
    Optional<Penalty> penalty = right.penalty().filter(any -> accrual.late());
    List<Withheld> withheld = new ArrayList<>(right.withheld());
    if (basis.debt().overdueOn(asOf, creditEffect).isZero() && !accrual.late()) {
      withheld.clear();
    }
    // What payments settled of interest and flat sums, they did not settle of the principal.
    Money principal = basis.debt().openAfter(asOf, accrual.paidOnCharges());
    return new Claim(
        asOf,
        principal,
        accrual.interest(),
        accrual.lines(),
        accrual.fixedCompensation(),
        penalty.map(Penalty::amount).orElse(zero),
        penalty,
        right.reminderCost().orElse(zero),
        accrual.paidOnCharges(),
        !accrual.missingRates().isEmpty(),
        accrual.missingRates(),
        withheld,
        right.fixedLaw());
  }

  private Entitlement entitlement(ClaimBasis basis, LocalDate asOf) {
    return switch (basis.regime()) {
      case BE_BUSINESS, BE_PUBLIC, FR_BUSINESS, FR_PUBLIC, EU_BUSINESS ->
          BusinessEntitlement.of(basis);
      case BE_CONSUMER -> ConsumerEntitlement.of(basis, asOf, creditEffect, rates);
      case FR_CONSUMER -> FrenchConsumerEntitlement.of(basis);
      case OTHER_CONSUMER ->
          ConsumerEntitlement.nothing(
              basis.debt(),
              List.of(
                  new Withheld(
                      Withheld.Charge.INTEREST,
                      "no rule pack for consumers of this country: nothing is charged",
                      "Rome I, art. 6")));
    };
  }
}
