package org.encours.collections.domain.agenda;

import java.util.Comparator;
import java.util.List;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.court.ProcedureTerms;
import org.encours.collections.domain.money.Cost;
import org.encours.kernel.Money;

/**
 * What comes next in a case, and what it will have cost.
 *
 * @param next the task that is due first, also when its day has passed; null when there is none
 * @param costsSoFar fees that agencies kept, and what was laid out
 * @param costsExpected the same at the end: with the agency's fee if it brings all that is open, or
 *     with what the procedure usually costs; null where that is known in another currency only
 */
public record NextActionAndCosts(Task next, Money costsSoFar, Money costsExpected) {

  /**
   * @param tasks everything that is to be done about the case
   */
  public static NextActionAndCosts of(CollectionCase of, List<Task> tasks) {
    Money soFar = of.account().costs();
    Money toCome = toCome(of);
    return new NextActionAndCosts(
        tasks.stream()
            .min(Comparator.comparing(Task::dueOn).thenComparing(Task::from))
            .orElse(null),
        soFar,
        toCome.currency().equals(soFar.currency()) ? soFar.plus(toCome) : null);
  }

  private static Money toCome(CollectionCase of) {
    CaseState working =
        of.state() instanceof CaseState.InPlan(var plan, var before) ? before : of.state();
    Money open = of.account().open();
    return switch (working) {
      case CaseState.Amicable amicable ->
          of.runningMandate().map(mandate -> mandate.successFee(open)).orElseThrow();
      case CaseState.Judicial judicial -> ofCourt(of, judicial);
      case CaseState other -> Money.zero(open.currency());
    };
  }

  /** What was laid out since it went to court is taken to be a part of it. */
  private static Money ofCourt(CollectionCase of, CaseState.Judicial judicial) {
    Money usual =
        ProcedureTerms.of(judicial.procedure(), judicial.handedOffOn())
            .costFor(of.outstanding().principal());
    Money spent =
        of.account().outlays().stream()
            .filter(cost -> !cost.on().isBefore(judicial.handedOffOn()))
            .map(Cost::amount)
            .filter(amount -> amount.currency().equals(usual.currency()))
            .reduce(Money.zero(usual.currency()), Money::plus);
    return usual.compareTo(spent) > 0 ? usual.minus(spent) : Money.zero(usual.currency());
  }
}
