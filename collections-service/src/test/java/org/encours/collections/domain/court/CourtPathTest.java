package org.encours.collections.domain.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.court.StepKind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.encours.kernel.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CourtPathTest {

  private static final Deadlines DAYS =
      new Deadlines(new WorkingDays(Set.of(LocalDate.of(2026, 11, 1))::contains));

  private static CourtPath path(Procedure procedure, Object... kindsAndDays) {
    List<CourtStep> steps = new ArrayList<>();
    for (int i = 0; i < kindsAndDays.length; i += 2) {
      steps.add(
          new CourtStep(
              (StepKind) kindsAndDays[i], LocalDate.parse((String) kindsAndDays[i + 1]), null));
    }
    return new CourtPath(procedure, steps);
  }

  @ParameterizedTest
  @EnumSource(Procedure.class)
  void everyProcedureCanReachATitleAndItsEnforcement(Procedure procedure) {
    assertThat(reachable(procedure)).contains(TITLE, ENFORCED);
  }

  @ParameterizedTest
  @EnumSource(Procedure.class)
  void noMoveLeadsOutOfEnforcementOrInsolvency(Procedure procedure) {
    assertThat(path(procedure, INSOLVENCY, "2026-01-01").next()).isEmpty();
    assertThat(path(procedure, INSOLVENCY, "2026-01-01").failed()).isTrue();
    assertThat(path(procedure, ENFORCED, "2026-01-01").next()).containsExactly(INSOLVENCY);
    assertThat(path(procedure, ENFORCED, "2026-01-01").failed()).isFalse();
  }

  @ParameterizedTest(name = "{0} after {1} of {2}: {3} on {4} -> {5}")
  @CsvSource(
      nullValues = "-",
      value = {
        "FR_INJONCTION_DE_PAYER, ORDER_MADE, 2026-09-14, SERVED, 2026-12-14, -",
        "FR_INJONCTION_DE_PAYER, ORDER_MADE, 2026-09-14, SERVED, 2026-12-15, until 2026-12-14",
        "FR_INJONCTION_DE_PAYER, ORDER_MADE, 2026-08-20, SERVED, 2027-02-20, -",
        "FR_INJONCTION_DE_PAYER, SERVED, 2026-10-20, TITLE, 2026-12-19, from 2026-12-20",
        "FR_INJONCTION_DE_PAYER, SERVED, 2026-10-20, TITLE, 2026-12-20, -",
        "BE_IOS, SERVED, 2026-10-01, RECORDED, 2026-11-09, from 2026-11-10",
        "BE_IOS, SERVED, 2026-10-01, RECORDED, 2026-11-10, -",
        "BE_INJONCTION, DEMAND_SENT, 2026-10-05, FILED, 2026-10-20, from 2026-10-21",
        "BE_INJONCTION, DEMAND_SENT, 2026-10-05, FILED, 2026-11-04, -",
        "BE_INJONCTION, DEMAND_SENT, 2026-10-05, FILED, 2026-11-05, until 2026-11-04",
        "EU_ORDER_FOR_PAYMENT, SERVED, 2026-10-02, TITLE, 2026-11-02, from 2026-11-03",
        "FR_PETITES_CREANCES, SERVED, 2026-10-05, SILENT, 2026-11-05, from 2026-11-06",
        "BE_CITATION, SERVED, 2026-10-05, TITLE, 2026-11-05, TITLE cannot follow SERVED",
        "BE_CITATION, SERVED, 2026-10-05, HEARD, 2026-10-04, cannot come before",
      })
  void stepsAreHeldToTheirTerms(
      Procedure procedure,
      StepKind last,
      String lastOn,
      StepKind step,
      LocalDate on,
      String obstacle) {
    var found = path(procedure, last, lastOn).obstacle(step, on, DAYS);
    if (obstacle == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found.orElseThrow()).contains(obstacle);
    }
  }

  @Test
  void aContestEndsIosAndLeavesTheCaseToAnotherRoute() {
    assertThat(path(Procedure.BE_IOS, SERVED, "2026-10-01", OPPOSED, "2026-10-12").failed())
        .isTrue();
    assertThat(path(Procedure.BE_IOS, SERVED, "2026-10-01").failed()).isFalse();
  }

  @Test
  void oppositionToAnOrderLeadsToATrial() {
    assertThat(
            path(Procedure.FR_INJONCTION_DE_PAYER, SERVED, "2026-10-20", OPPOSED, "2026-11-02")
                .next())
        .containsExactly(TRIAL_TAKEN_UP, JUDGED, INSOLVENCY);
  }

  @Test
  void theDeadlinesOfAnOrderAreShown() {
    assertThat(path(Procedure.FR_INJONCTION_DE_PAYER, ORDER_MADE, "2026-09-14").deadlines(DAYS))
        .containsExactly(
            new Deadline(
                LocalDate.of(2026, 12, 14), true, SERVED, "the service: this day at the latest"));
    assertThat(path(Procedure.BE_INJONCTION, DEMAND_SENT, "2026-10-05").deadlines(DAYS))
        .extracting(Deadline::on)
        .containsExactly(LocalDate.of(2026, 10, 21), LocalDate.of(2026, 11, 4));
  }

  @Test
  void serviceInterruptsPrescriptionAndFilingDoesNot() {
    var filed = path(Procedure.FR_INJONCTION_DE_PAYER, FILED, "2026-09-01");
    assertThat(filed.interruptions()).isEmpty();
    var served =
        path(
            Procedure.FR_INJONCTION_DE_PAYER,
            FILED,
            "2026-09-01",
            ORDER_MADE,
            "2026-09-14",
            SERVED,
            "2026-10-20");
    assertThat(served.interruptions())
        .containsExactly(
            new Interruption(Interruption.Kind.ORDER_SERVED, LocalDate.of(2026, 10, 20)),
            new Interruption(Interruption.Kind.SUIT_PENDING, LocalDate.of(2026, 10, 20)));
  }

  /** CPC 490: an interim order is appealed in fifteen days from its service. */
  @Test
  void anInterimOrderIsServedAndAppealedInItsTerm() {
    CourtPath served =
        path(
            Procedure.FR_REFERE_PROVISION,
            SERVED,
            "2026-09-01",
            StepKind.HEARD,
            "2026-09-20",
            ORDER_MADE,
            "2026-10-01",
            StepKind.NOTIFIED,
            "2026-10-05");

    assertThat(served.next()).contains(StepKind.APPEALED, StepKind.TITLE, StepKind.ENFORCED);
    assertThat(served.obstacle(StepKind.APPEALED, LocalDate.of(2026, 10, 20), DAYS)).isEmpty();
    assertThat(served.obstacle(StepKind.APPEALED, LocalDate.of(2026, 10, 21), DAYS)).isPresent();
    assertThat(served.deadlines(DAYS))
        .extracting(Deadline::on)
        .containsExactly(LocalDate.of(2026, 10, 20));
  }

  /** CPC 528, 538; C.jud. 1051: a month from the service of the judgment. */
  @Test
  void aJudgmentBecomesFinalAMonthAfterItsService() {
    CourtPath served =
        path(
            Procedure.BE_CITATION,
            SERVED,
            "2026-06-01",
            StepKind.HEARD,
            "2026-07-01",
            StepKind.JUDGED,
            "2026-09-01",
            StepKind.NOTIFIED,
            "2026-09-10");

    assertThat(served.next()).contains(StepKind.APPEALED, StepKind.OPPOSED, StepKind.TITLE);
    assertThat(served.obstacle(StepKind.TITLE, LocalDate.of(2026, 10, 12), DAYS)).isPresent();
    assertThat(served.obstacle(StepKind.TITLE, LocalDate.of(2026, 10, 13), DAYS)).isEmpty();
  }

  @Test
  void whatCannotBeginAProcedureIsSaidInWords() {
    assertThat(
            new CourtPath(Procedure.BE_IOS, List.of())
                .obstacle(StepKind.RECORDED, LocalDate.of(2026, 10, 12), DAYS)
                .orElseThrow())
        .startsWith("RECORDED cannot be the first step");
  }

  private static Set<StepKind> reachable(Procedure procedure) {
    Set<StepKind> seen = new java.util.HashSet<>();
    List<StepKind> open = new ArrayList<>(new CourtPath(procedure, List.of()).next());
    while (!open.isEmpty()) {
      StepKind step = open.removeFirst();
      if (seen.add(step)) {
        open.addAll(path(procedure, step, "2026-01-01").next());
      }
    }
    return seen;
  }
}
