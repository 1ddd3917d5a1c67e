package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.encours.dunning.domain.law.Regime;
import org.encours.kernel.Money;

/**
 * Computes the statutory claim of one debt for any date.
 *
 * @param laws what each country's law grants
 * @param rules what the law leaves to the creditor
 */
public record ClaimEngine(Function<Regime, ClaimLaw> laws, Rates rates, ClaimRules rules) {

  public ClaimEngine with(Rates others) {
    return new ClaimEngine(laws, others, rules);
  }

  public ClaimEngine with(ClaimRules others) {
    return new ClaimEngine(laws, rates, others);
  }

  /** The claim as it stands at the end of a day, from what had happened by then. */
  public Claim on(LocalDate asOf, ClaimBasis current) {
    ClaimBasis basis = current.knownOn(asOf, rules.bounces());
    Entitlement granted = laws.apply(basis.regime()).of(basis, asOf, rates, rules);
    Entitlement right = current.debt().isSettledBy(asOf) ? granted.afterSettlement() : granted;
    Accrual accrual = new Accrual(right, rules, rates);
    accrual.runTo(asOf);

    Money zero = Money.zero(basis.debt().currency());
    LumpSums.Granted lumps = accrual.lumpSums(asOf);
    List<Withheld> withheld = new ArrayList<>(right.withheld());
    withheld.addAll(lumps.withheld());
    if (basis.debt().overdueOn(asOf, rules.creditEffect()).isZero() && !accrual.late()) {
      withheld.clear();
    }
    List<MissingRate> missing = accrual.missingRates();
    // What payments settled of interest and flat sums, they did not settle of the principal.
    Money principal = basis.debt().openAfter(asOf, accrual.paidOnCharges());
    return new Claim(
        asOf,
        principal,
        accrual.interest(),
        accrual.lines(),
        lumps.flat().orElse(zero),
        lumps.penalty().map(Penalty::amount).orElse(zero),
        lumps.penalty(),
        right.reminderCost().orElse(zero),
        accrual.paidOnCharges(),
        accrual.provisional(),
        missing.stream().map(MissingRate::inWords).toList(),
        withheld,
        right.fixedLaw(),
        Optional.of(missing).filter(days -> !days.isEmpty()).map(days -> days.getFirst().from()));
  }
}
