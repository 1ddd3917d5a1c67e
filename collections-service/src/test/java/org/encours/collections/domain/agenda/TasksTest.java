package org.encours.collections.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.encours.collections.domain.Samples.DAYS;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.by;
import static org.encours.collections.domain.Samples.consumerCase;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.on;
import static org.encours.collections.domain.Samples.opened;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.agencywork.Reports;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Instalment;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.court.Deadlines;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.court.StepKind;
import org.encours.collections.domain.negotiation.Plans;
import org.encours.collections.domain.route.Route;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.collections.domain.routing.HandingOff;
import org.junit.jupiter.api.Test;

class TasksTest {

  private static List<Task> tasks(CollectionCase of) {
    return Tasks.of(of, CollectionPolicy.DEFAULT, List.of(), null);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  @Test
  void prescriptionIsAnnouncedThreeTimes() {
    assertThat(Tasks.of(amicable(), CollectionPolicy.DEFAULT, List.of(), day("2026-12-31")))
        .filteredOn(task -> task.kind() == Task.Kind.PRESCRIPTION)
        .extracting(Task::from, Task::dueOn)
        .containsExactly(
            tuple(day("2026-07-04"), day("2026-12-31")),
            tuple(day("2026-10-02"), day("2026-12-31")),
            tuple(day("2026-12-01"), day("2026-12-31")));
  }

  @Test
  void aDeadlineOfOursIsAnnouncedTwoWeeksBefore() {
    var deadlines =
        new org.encours.collections.domain.court.CourtPath(
                Procedure.FR_INJONCTION_DE_PAYER,
                List.of(
                    new org.encours.collections.domain.court.CourtStep(
                        StepKind.FILED, day("2026-09-01"), null),
                    new org.encours.collections.domain.court.CourtStep(
                        StepKind.ORDER_MADE, day("2026-09-14"), null)))
            .deadlines(new Deadlines(DAYS));
    assertThat(Tasks.of(opened(), CollectionPolicy.DEFAULT, deadlines, null))
        .filteredOn(task -> task.kind() == Task.Kind.COURT_DEADLINE)
        .extracting(Task::from, Task::dueOn)
        .containsExactly(tuple(day("2026-11-30"), day("2026-12-14")));
  }

  @Test
  void anAgencyThatSaysNothingIsAskedAbout() {
    assertThat(tasks(amicable()))
        .extracting(Task::kind, Task::from)
        .containsExactly(tuple(Task.Kind.AGENCY_SILENT, day("2026-06-08")));
    var accepted = Reports.report(amicable(), Reports.update(Kind.ACCEPTED, null, null)).state();
    assertThat(tasks(accepted))
        .extracting(Task::kind, Task::from)
        .containsExactly(tuple(Task.Kind.AGENCY_SILENT, day("2026-07-16")));
  }

  @Test
  void theNoticeToAConsumerIsWaitedFor() {
    var accepted =
        Reports.report(consumerCase(), Reports.update(Kind.ACCEPTED, null, null)).state();
    assertThat(tasks(accepted)).extracting(Task::kind).contains(Task.Kind.AGENCY_NOTICE);
    var noticed =
        Reports.report(accepted, Reports.update(Kind.CONTACTED, null, "NOTICE_EMAILED")).state();
    assertThat(tasks(noticed)).extracting(Task::kind).doesNotContain(Task.Kind.AGENCY_NOTICE);
  }

  @Test
  void whatWaitsForTheCommitteeStandsOnTheList() {
    var proposed =
        HandingOff.propose(opened(), new Route.ToCourt(Procedure.BE_IOS), "why", by("ann"))
            .orThrow()
            .state();
    assertThat(tasks(proposed)).extracting(Task::kind).containsExactly(Task.Kind.DECIDE_ROUTE);
    assertThat(tasks(opened())).extracting(Task::kind).containsExactly(Task.Kind.CHOOSE_ROUTE);
  }

  @Test
  void eachInstalmentIsAnnouncedAndThenMissed() {
    var plan =
        Plans.agree(
                amicable(),
                id(900),
                List.of(
                    new Instalment(day("2026-07-01"), eur("500.00")),
                    new Instalment(day("2026-08-01"), eur("565.40"))),
                7,
                on("2026-06-01"))
            .orThrow()
            .state();
    var paid = Reports.report(plan, Reports.update(Kind.PAYMENT, "600.00", null)).state();
    assertThat(tasks(paid))
        .extracting(Task::kind, Task::from, Task::amount)
        .containsExactly(
            tuple(Task.Kind.INSTALMENT_DUE, day("2026-07-27"), eur("465.40")),
            tuple(Task.Kind.INSTALMENT_MISSED, day("2026-08-09"), eur("465.40")));
    assertThat(DailyCaseReview.on(paid, CollectionPolicy.DEFAULT, on("2026-07-27")).events())
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("InstalmentDue", "Instructed");
    var reminded = DailyCaseReview.on(paid, CollectionPolicy.DEFAULT, on("2026-07-27")).state();
    assertThat(DailyCaseReview.on(reminded, CollectionPolicy.DEFAULT, on("2026-07-28")).events())
        .isEmpty();
  }

  @Test
  void aClosedCaseLeavesNothingToDo() {
    var closed = Closing.byCreditor(amicable(), Outcome.WITHDRAWN, "sorry", on("2026-06-02"));
    assertThat(tasks(closed.orThrow().state())).isEmpty();
  }
}
