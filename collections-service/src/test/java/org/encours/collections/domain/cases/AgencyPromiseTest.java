package org.encours.collections.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.RULES;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.agencywork.Reports.promise;
import static org.encours.collections.domain.agencywork.Reports.report;
import static org.encours.collections.domain.agencywork.Reports.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.agencywork.AgencyUpdate;
import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.agencywork.AgencyWork;
import org.encours.collections.domain.agencywork.Reports;
import org.encours.collections.domain.agenda.Task;
import org.encours.collections.domain.agenda.Tasks;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.ledger.LedgerWords;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;

/** What a debtor promised to the agency stands on the day's list when it does not come. */
class AgencyPromiseTest {

  private static final LocalDate DUE = LocalDate.of(2026, 7, 10);

  private static Optional<Task> broken(CollectionCase of) {
    return Tasks.of(of, CollectionPolicy.DEFAULT, List.of(), null).stream()
        .filter(task -> task.kind() == Task.Kind.PROMISE_BROKEN)
        .findFirst();
  }

  private static CollectionCase promised(String amount) {
    return report(amicable(), promise(amount, DUE)).state();
  }

  @Test
  void aPromiseIsBrokenThreeDaysAfterItsDay() {
    Task task = broken(promised("300.00")).orElseThrow();
    assertThat(task.from()).isEqualTo(DUE.plusDays(4));
    assertThat(task.amount()).isEqualTo(eur("300.00"));
    assertThat(task.text()).contains("recouvra", "300.00 EUR", "2026-07-10");
  }

  @Test
  void whatComesKeepsIt() {
    CollectionCase part = report(promised("300.00"), update(Kind.PAYMENT, "100.00", null)).state();
    assertThat(broken(part).orElseThrow().amount()).isEqualTo(eur("200.00"));
    CollectionCase kept =
        LedgerWords.paid(part, id(90), "2026-1", eur("200.00"), DUE, eur("700.00"), ACT).state();
    assertThat(broken(kept)).isEmpty();
  }

  @Test
  void whatHadComeBeforeDoesNotKeepIt() {
    CollectionCase paid = report(amicable(), update(Kind.PAYMENT, "500.00", null)).state();
    assertThat(broken(report(paid, promise("300.00", DUE)).state()).map(Task::amount))
        .contains(eur("300.00"));
  }

  @Test
  void aLaterPromiseTakesItsPlaceAndOneWithoutADayBindsToNone() {
    CollectionCase later = report(promised("300.00"), promise("250.00", DUE.plusMonths(1))).state();
    assertThat(broken(later).map(Task::from)).contains(DUE.plusMonths(1).plusDays(4));
    assertThat(broken(report(later, promise("250.00", null)).state())).isEmpty();
  }

  @Test
  void itEndsWithTheAgencysMandate() {
    CollectionCase back = Closing.recall(promised("300.00"), "moved", ACT).orThrow().state();
    assertThat(broken(back)).isEmpty();
  }

  @Test
  void aPromiseInAnotherCurrencyIsRefused() {
    AgencyUpdate dollars =
        new AgencyUpdate(
            "p",
            org.encours.collections.domain.Samples.AGENCY,
            Kind.PROMISE,
            Money.of("10.00", "USD"),
            null,
            null,
            DUE,
            null,
            null,
            null,
            List.of(),
            null,
            null);
    assertThat(Reports.refusal(AgencyWork.report(amicable(), dollars, id(1), RULES, ACT)))
        .isInstanceOf(CaseRefusals.InputRefused.class);
  }
}
