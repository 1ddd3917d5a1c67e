package org.encours.collections.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.encours.collections.domain.cases.AgencyPromise;
import org.encours.collections.domain.cases.Breach;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.cases.LegalAct;
import org.encours.collections.domain.cases.Mandate;
import org.encours.collections.domain.cases.NegativeReport;
import org.encours.collections.domain.cases.TimelineEntry;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.CourtPath;
import org.encours.collections.domain.court.Deadline;
import org.encours.collections.domain.court.StepKind;
import org.encours.collections.domain.money.Account;
import org.encours.collections.domain.money.Component;
import org.encours.collections.domain.money.Outstanding;
import org.encours.collections.domain.money.OutstandingByComponent;
import org.encours.collections.domain.money.Recovery;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.kernel.Money;

/** What holds for a case after whatever was done to it. */
final class CaseLaws {

  private boolean throughTheGate;
  private Money received = eur("0.00");

  CaseLaws(boolean throughTheGate) {
    this.throughTheGate = throughTheGate;
  }

  void hold(CollectionCase before, CollectionCase now, List<CaseEvent> events, LocalDate day) {
    Account account = now.account();
    assertThat(account.recovered().plus(account.waived()).plus(account.open()))
        .isEqualTo(account.claimed());
    assertThat(account.open().isNegative()).isFalse();
    assertThat(account.recovered().isNegative()).isFalse();
    assertThat(now.timeline().intact()).isTrue();
    assertThat(now.timeline().entries()).startsWith(entries(before).toArray(TimelineEntry[]::new));
    if (before.closed() && now.closed()) {
      assertThat(now.state()).isEqualTo(before.state());
      assertThat(now.account().open()).isEqualTo(before.account().open());
      assertThat(events).isEmpty();
    } else if (before.closed()) {
      assertThat(events).singleElement().isInstanceOf(CaseEvent.CaseReopened.class);
      assertThat(now.account().open().isPositive()).isTrue();
    }
    if (before.state() instanceof CaseState.Sold && !now.equals(before)) {
      assertThat(now.state().status()).isIn("SOLD", "PROPOSED", "CLOSED");
    }
    noBreachIsForgotten(before, now);
    List<LegalAct> noted = before.flags().acts();
    assertThat(now.flags().acts().subList(0, noted.size())).isEqualTo(noted);
    assertThat(now.flags().acts()).noneMatch(act -> act.on().isAfter(day));
    boolean inPeace = before.negotiation().pause().isPresent();
    for (CaseEvent event : events) {
      switch (event) {
        case CaseEvent.CaseOpened e -> throughTheGate = true;
        case CaseEvent.HandedToAgency e ->
            assertThat(throughTheGate && !inPeace && !before.flags().insolvent()).isTrue();
        case CaseEvent.HandedToCourt e -> assertThat(throughTheGate && !inPeace).isTrue();
        case CaseEvent.CaseSold e -> {
          assertThat(throughTheGate && !inPeace).isTrue();
          assertThat(e.terms().price()).isLessThanOrEqualTo(e.open());
        }
        case CaseEvent.NegativeReportMade e -> {
          assertThat(throughTheGate).isTrue();
          assertThat(e.report().checkedBy()).isNotNull().isNotEqualTo(e.report().askedBy());
        }
        case CaseEvent.RecoveryReceived e -> received = received.plus(e.recovery().amount());
        default -> {}
      }
    }
    assertThat(reported(now)).isEqualTo(received);
    assertThat(now.closed())
        .isEqualTo(
            events.stream().anyMatch(CaseLaws::closes)
                || before.closed() && events.stream().noneMatch(CaseLaws::reopens));
    assertThat(now.mandates().stream().filter(Mandate::running).count())
        .isEqualTo(now.state().agency() == null ? 0 : 1);
    everyPartAddsUpAndTheLedgerWithIt(now);
    nobodyIsNamedForWhatIsPaidContestedOrOver(now);
    noDeadlineIsLost(now);
    everyTaskStands(now, day);
  }

  /** The components are what is open, and what was conceded is never more than was claimed. */
  private static void everyPartAddsUpAndTheLedgerWithIt(CollectionCase now) {
    Account account = now.account();
    Outstanding open = now.outstanding();
    assertThat(open.principal().plus(open.accessories())).isEqualTo(account.open());
    assertThat(open.principal().isNegative() || open.accessories().isNegative()).isFalse();
    Map<Component, Money> claimed = OutstandingByComponent.claimed(now.claims(), account);
    assertThat(claimed.values().stream().reduce(Money::plus)).contains(account.claimed());
    now.conceded()
        .forEach(
            (component, part) -> {
              assertThat(part.isNegative()).isFalse();
              assertThat(part).isLessThanOrEqualTo(claimed.get(component));
            });
  }

  private static void nobodyIsNamedForWhatIsPaidContestedOrOver(CollectionCase now) {
    NegativeReport report = now.flags().report();
    if (report != null) {
      assertThat(now.over()).isEmpty();
      assertThat(report.amount().isPositive()).isTrue();
      assertThat(report.amount()).isLessThanOrEqualTo(now.outstanding().principal());
      assertThat(
              now.flags().contest() == Contest.NONE
                  || now.state() instanceof CaseState.Judicial court
                      && court.steps().stream().anyMatch(s -> s.kind() == StepKind.TITLE))
          .isTrue();
    }
  }

  /** What an agency did stays; it is taken up once, and stands on the list until then. */
  private static void noBreachIsForgotten(CollectionCase before, CollectionCase now) {
    List<Breach> known = before.negotiation().breaches();
    List<Breach> all = now.negotiation().breaches();
    assertThat(all).hasSizeGreaterThanOrEqualTo(known.size());
    for (int i = 0; i < known.size(); i++) {
      Breach was = known.get(i);
      assertThat(all.get(i)).isEqualTo(was.waits() ? was.takenUp(all.get(i).takenUpOn()) : was);
    }
    if (now.over().isEmpty()) {
      assertThat(Tasks.of(now, CollectionPolicy.DEFAULT, List.of(), null))
          .filteredOn(task -> task.kind() == Task.Kind.BREACH)
          .hasSize((int) all.stream().filter(Breach::waits).count());
    }
  }

  /** Whatever a court step leaves to be done by a day is shown, and refused after that day. */
  private static void noDeadlineIsLost(CollectionCase now) {
    if (now.state() instanceof CaseState.Judicial judicial) {
      CourtPath path = judicial.path();
      for (Deadline deadline : path.deadlines(CaseActions.DAYS)) {
        assertThat(path.next()).contains(deadline.leadsTo());
        LocalDate missed = deadline.ours() ? deadline.on().plusDays(1) : deadline.on().minusDays(1);
        assertThat(path.obstacle(deadline.leadsTo(), missed, CaseActions.DAYS)).isPresent();
        assertThat(path.obstacle(deadline.leadsTo(), deadline.on(), CaseActions.DAYS)).isEmpty();
      }
    }
  }

  /** What can be done on a later day stands on the list until then, and nothing after closing. */
  private static void everyTaskStands(CollectionCase now, LocalDate day) {
    List<Task> tasks = Tasks.of(now, CollectionPolicy.DEFAULT, List.of(), day.plusYears(1));
    if (now.closed()) {
      assertThat(tasks).allMatch(task -> task.kind() == Task.Kind.PASS_ON_PAYMENT);
    }
    assertThat(tasks).noneMatch(task -> task.from().isAfter(task.dueOn()));
    Insolvency insolvency = now.flags().insolvency();
    if (insolvency != null && insolvency.declaredOn() == null && now.over().isEmpty()) {
      stands(tasks, Task.Kind.DECLARE_CLAIM, insolvency.declareBy());
    }
    if (now.over().isEmpty()) {
      now.negotiation()
          .agreed()
          .ifPresent(o -> stands(tasks, Task.Kind.SETTLEMENT_DUE, o.payBy().plusDays(1)));
    }
    AgencyPromise promise = now.negotiation().promise();
    if (promise != null
        && now.state().agency() != null
        && promise.missing(now.account()).isPositive()) {
      stands(tasks, Task.Kind.PROMISE_BROKEN, promise.dueDate().plusDays(4));
    }
    switch (now.state()) {
      case CaseState.InPlan(var plan, var working) ->
          plan.unpaid(now.account().recovered())
              .forEach(due -> stands(tasks, Task.Kind.INSTALMENT_DUE, due.dueDate()));
      case CaseState.Sold(var on) -> stands(tasks, Task.Kind.NOTIFY_DEBTOR, on.plusDays(7));
      case CaseState other -> {}
    }
    now.negotiation()
        .pause()
        .ifPresent(
            pause ->
                assertThat(tasks)
                    .anyMatch(
                        task ->
                            task.kind() == Task.Kind.PAUSE_ENDS
                                && task.from().equals(pause.until().plusDays(1))));
  }

  private static void stands(List<Task> tasks, Task.Kind kind, LocalDate dueOn) {
    assertThat(tasks).anyMatch(task -> task.kind() == kind && task.dueOn().equals(dueOn));
  }

  private static boolean closes(CaseEvent event) {
    return event instanceof CaseEvent.CaseClosed;
  }

  private static boolean reopens(CaseEvent event) {
    return event instanceof CaseEvent.CaseReopened;
  }

  private static List<TimelineEntry> entries(CollectionCase of) {
    return of.timeline().entries();
  }

  private static Money reported(CollectionCase now) {
    return now.account().recoveries().stream()
        .filter(r -> r.source() == Recovery.Source.AGENCY || r.source() == Recovery.Source.COURT)
        .map(Recovery::amount)
        .reduce(eur("0.00"), Money::plus);
  }
}
