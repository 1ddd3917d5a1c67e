package org.encours.collections.domain.insolvency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.encours.collections.domain.Samples.AGENCY;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.on;
import static org.encours.collections.domain.Samples.opened;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.agencywork.Reports;
import org.encours.collections.domain.agenda.Task;
import org.encours.collections.domain.agenda.Tasks;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.collections.domain.routing.CollectionStep;
import org.encours.collections.domain.suit.CourtPayments;
import org.junit.jupiter.api.Test;

/** Opened on 10 June, to be declared by 10 August. */
class InsolvencyTest {

  private static CollectionCase insolvent() {
    return InsolvencySteps.open(
            amicable(),
            Insolvency.opened(
                id(78),
                Insolvency.Kind.UNKNOWN,
                LocalDate.of(2026, 6, 10),
                LocalDate.of(2026, 8, 10)),
            on("2026-06-10"))
        .orThrow()
        .state();
  }

  private static List<Task> tasks(CollectionCase of) {
    return Tasks.of(of, CollectionPolicy.DEFAULT, List.of(), LocalDate.of(2030, 1, 1));
  }

  @Test
  void theAgencyStopsAndDunningStaysMute() {
    var open =
        InsolvencySteps.open(
                amicable(),
                Insolvency.opened(
                    id(78),
                    Insolvency.Kind.UNKNOWN,
                    LocalDate.of(2026, 6, 10),
                    LocalDate.of(2026, 8, 10)),
                on("2026-06-10"))
            .orThrow();
    assertThat(open.events())
        .containsExactly(
            new CaseEvent.Released(AGENCY, "the debtor is insolvent", LocalDate.of(2026, 6, 10)),
            new CaseEvent.InsolvencyNoted(
                open.state().flags().insolvency(), LocalDate.of(2026, 6, 10)));
    assertThat(open.state().state()).isEqualTo(new CaseState.Unrouted());
    assertThat(open.state().runningMandate()).isEmpty();
  }

  @Test
  void theTrusteeAndTheTermToDeclareStandOnTheListAndNothingElse() {
    assertThat(tasks(insolvent()))
        .extracting(Task::kind, Task::dueOn)
        .containsExactly(
            tuple(Task.Kind.WRITE_TRUSTEE, LocalDate.of(2026, 6, 17)),
            tuple(Task.Kind.DECLARE_CLAIM, LocalDate.of(2026, 8, 10)));
    CollectionCase written =
        InsolvencySteps.trusteeWritten(insolvent(), "registered letter", on("2026-06-12"))
            .orThrow()
            .state();
    assertThat(tasks(written)).extracting(Task::kind).containsExactly(Task.Kind.DECLARE_CLAIM);
    assertThat(CollectionPolicy.DEFAULT.next(insolvent(), List.of()))
        .isInstanceOf(CollectionStep.Wait.class);
  }

  @Test
  void onceDeclaredTheDistributionIsWaitedForAndTaken() {
    CollectionCase declared =
        InsolvencySteps.declare(insolvent(), "RegSol 7", on("2026-07-01")).orThrow().state();
    assertThat(tasks(declared))
        .extracting(Task::kind)
        .containsExactly(Task.Kind.WRITE_TRUSTEE, Task.Kind.AWAIT_DISTRIBUTION);
    var dividend =
        CourtPayments.paid(
                declared,
                new CourtPayments.Payment(eur("120.00"), null, null, "trustee"),
                id(800),
                on("2027-03-01"))
            .orThrow();
    assertThat(dividend.state().account().recovered()).isEqualTo(eur("120.00"));
  }

  @Test
  void whatTheAgencyHearsStartsAPrudentTerm() {
    CollectionCase told =
        Reports.report(amicable(), Reports.update(Kind.CLOSED, null, "INSOLVENT")).state();
    assertThat(told.flags().insolvency().declareBy()).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(told.closed()).isFalse();
  }

  @Test
  void aSolventDebtorsClaimIsNotDeclared() {
    assertThat(Reports.refusal(InsolvencySteps.declare(opened(), "x", on("2026-07-01"))).code())
        .isEqualTo("not-possible-in-state");
  }

  @Test
  void anInsolvencyThatIsOverLetsTheCaseBeWorkedAgain() {
    var over = InsolvencySteps.end(insolvent(), "a plan was approved", on("2027-01-10")).orThrow();
    assertThat(over.state().flags().insolvent()).isFalse();
    assertThat(over.events()).singleElement().isInstanceOf(CaseEvent.InsolvencyEnded.class);
    assertThat(tasks(over.state())).extracting(Task::kind).contains(Task.Kind.CHOOSE_ROUTE);
  }
}
