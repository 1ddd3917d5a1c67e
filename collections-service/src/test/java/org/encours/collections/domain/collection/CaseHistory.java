package org.encours.collections.domain.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.AGENCY;
import static org.encours.collections.domain.Samples.RULES;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.offer;
import static org.encours.collections.domain.Samples.opened;
import static org.encours.collections.domain.Samples.opening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.collection.AgencyUpdate.ClosingCode;
import org.encours.collections.domain.collection.AgencyUpdate.Kind;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.CourtPath;
import org.encours.collections.domain.court.Deadline;
import org.encours.collections.domain.court.Deadlines;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.court.StepKind;
import org.encours.collections.domain.gate.Missing;
import org.encours.collections.domain.gate.Quality;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.collections.domain.route.Route;
import org.encours.collections.domain.route.Sale;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;
import org.encours.kernel.WorkingDays;

/**
 * A random life of a case from a seed: everything that can be done to it, legal or not, and the
 * laws that hold after each step.
 */
final class CaseHistory {

  private static final Deadlines DAYS = new Deadlines(new WorkingDays(day -> false));
  private static final List<Missing> LACKING =
      List.of(new Missing(Quality.CERTAIN, "2026-1", "an order", Missing.Supplier.SALES));

  private final Random dice;
  private final Set<String> visited;
  private CollectionCase now;
  private boolean throughTheGate;
  private Money received = eur("0.00");
  private LocalDate day = ACT.on();

  CaseHistory(int seed, Set<String> visited) {
    this.visited = visited;
    dice = new Random(seed);
    throughTheGate = seed % 3 != 0;
    now =
        throughTheGate
            ? (seed % 2 == 0 ? opened() : amicable())
            : opening()
                .refuse(new CaseId(new UUID(1, seed)), List.of(claim()), LACKING, ACT)
                .state();
  }

  void live(int steps) {
    for (int i = 0; i < steps; i++) {
      day = day.plusDays(dice.nextInt(20));
      CollectionCase before = now;
      Decision<CollectionCase, CaseEvent> decided = step();
      if (decided instanceof Accepted<CollectionCase, CaseEvent>(var next, var events)) {
        now = next;
        check(before, events);
      }
    }
  }

  private void check(CollectionCase before, List<CaseEvent> events) {
    Account account = now.account();
    assertThat(account.recovered().plus(account.waived()).plus(account.open()))
        .isEqualTo(account.claimed());
    assertThat(account.open().isNegative()).isFalse();
    assertThat(account.recovered().isNegative()).isFalse();
    assertThat(now.timeline().intact()).isTrue();
    assertThat(now.timeline().entries()).startsWith(entries(before).toArray(TimelineEntry[]::new));
    visited.add(now.state().status());
    switch (now.state()) {
      case CaseState.Closed closed -> visited.add(closed.outcome().name());
      case CaseState.Judicial judicial ->
          judicial.steps().forEach(taken -> visited.add(taken.kind().name()));
      case CaseState other -> {}
    }
    events.forEach(event -> visited.add(event.getClass().getSimpleName()));
    if (before.closed()) {
      assertThat(now).isEqualTo(before);
      assertThat(events).isEmpty();
    }
    if (before.state() instanceof CaseState.Sold && !now.equals(before)) {
      assertThat(now.state().status()).isIn("SOLD", "PROPOSED", "CLOSED");
    }
    boolean inPeace = before.talks().pause().isPresent();
    for (CaseEvent event : events) {
      switch (event) {
        case CaseEvent.CaseOpened e -> throughTheGate = true;
        case CaseEvent.HandedToAgency e -> assertThat(throughTheGate && !inPeace).isTrue();
        case CaseEvent.HandedToCourt e -> assertThat(throughTheGate && !inPeace).isTrue();
        case CaseEvent.CaseSold e -> {
          assertThat(throughTheGate && !inPeace).isTrue();
          assertThat(e.terms().price()).isLessThanOrEqualTo(e.open());
        }
        case CaseEvent.RecoveryReceived e -> received = received.plus(e.recovery().amount());
        default -> {}
      }
    }
    assertThat(reported()).isEqualTo(received);
    assertThat(now.closed()).isEqualTo(events.stream().anyMatch(this::closes) || before.closed());
    assertThat(now.mandates().stream().filter(Mandate::running).count())
        .isEqualTo(now.state().agency() == null ? 0 : 1);
    noDeadlineIsLost();
    everyTaskStands();
  }

  /** Whatever a court step leaves to be done by a day is shown, and refused after that day. */
  private void noDeadlineIsLost() {
    if (now.state() instanceof CaseState.Judicial judicial) {
      CourtPath path = judicial.path();
      for (Deadline deadline : path.deadlines(DAYS)) {
        assertThat(path.next()).contains(deadline.leadsTo());
        LocalDate missed = deadline.ours() ? deadline.on().plusDays(1) : deadline.on().minusDays(1);
        assertThat(path.obstacle(deadline.leadsTo(), missed, DAYS)).isPresent();
        assertThat(path.obstacle(deadline.leadsTo(), deadline.on(), DAYS)).isEmpty();
      }
    }
  }

  /** What can be done on a later day stands on the list until then, and nothing after closing. */
  private void everyTaskStands() {
    List<Task> tasks = Tasks.of(now, CollectionPolicy.DEFAULT, List.of(), day.plusYears(1));
    assertThat(now.closed() && !tasks.isEmpty()).isFalse();
    assertThat(tasks).noneMatch(task -> task.from().isAfter(task.dueOn()));
    Insolvency insolvency = now.standing().insolvency();
    if (insolvency != null && insolvency.declaredOn() == null && now.over().isEmpty()) {
      stands(tasks, Task.Kind.DECLARE_CLAIM, insolvency.declareBy());
    }
    if (now.over().isEmpty()) {
      now.talks()
          .agreed()
          .ifPresent(o -> stands(tasks, Task.Kind.SETTLEMENT_DUE, o.payBy().plusDays(1)));
    }
    AgencyPromise promise = now.talks().promise();
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
    now.talks()
        .pause()
        .ifPresent(
            pause ->
                assertThat(tasks)
                    .anyMatch(
                        task ->
                            task.kind() == Task.Kind.PAUSE_ENDS
                                && task.from().equals(pause.until().plusDays(1))));
    OpenParts open = now.openParts();
    assertThat(open.principal().plus(open.accessories())).isEqualTo(now.account().open());
    assertThat(open.accessories().isNegative()).isFalse();
  }

  private static void stands(List<Task> tasks, Task.Kind kind, LocalDate dueOn) {
    assertThat(tasks).anyMatch(task -> task.kind() == kind && task.dueOn().equals(dueOn));
  }

  private boolean closes(CaseEvent event) {
    return event instanceof CaseEvent.CaseClosed;
  }

  private static List<TimelineEntry> entries(CollectionCase of) {
    return of.timeline().entries();
  }

  private Money reported() {
    return now.account().recoveries().stream()
        .filter(r -> r.source() == Recovery.Source.AGENCY || r.source() == Recovery.Source.COURT)
        .map(Recovery::amount)
        .reduce(eur("0.00"), Money::plus);
  }

  private Decision<CollectionCase, CaseEvent> step() {
    Act act = new Act(day, ACT.at(), dice.nextBoolean() ? "ann" : "bob");
    if (now.state() instanceof CaseState.Judicial judicial && dice.nextInt(8) > 0) {
      return court(judicial, act);
    }
    return switch (dice.nextInt(27)) {
      case 0 -> HandingOff.propose(now, route(), "why", act);
      case 1 -> HandingOff.decline(now, "no", act);
      case 2 -> HandingOff.toAgency(now, offer(), 90, "best", act);
      case 3 -> HandingOff.toCourt(now, procedure(), dice.nextBoolean() ? "reason" : null, act);
      case 4, 5, 6 -> AgencyWork.report(now, update(), newId(), RULES, act);
      case 7 -> direct(act);
      case 8 -> LedgerNews.reversed(now, someReceipt(), "2026-1", amount(), act);
      case 9 -> LedgerNews.givenUp(now, "credit note", amount(), act);
      case 10 -> LedgerNews.waive(now, amount(), "settled", act);
      case 11 -> plan(act);
      case 12 -> Plans.check(now, act);
      case 13 -> rarely() ? Closing.byCreditor(now, outcome(), "enough", act) : recall(act);
      case 14 ->
          CourtWork.paid(now, new CourtWork.Payment(amount(), null, day, null), newId(), act);
      case 15 -> CourtSteps.take(now, any(StepKind.values()), "note", DAYS, act);
      case 16 -> Pauses.start(now, any(LegalPause.Cause.values()), 1 + dice.nextInt(45), act);
      case 17 -> rarely() ? Pauses.end(now, "answered", act) : talk(act);
      case 18 ->
          Settlements.offer(
              now,
              newId(),
              any(SettlementOffer.Side.values()),
              amount(),
              day.plusDays(dice.nextInt(40)),
              null,
              act);
      case 19 -> Settlements.answer(now, dice.nextBoolean(), "so", act);
      case 22 -> rarely() ? insolvency(act) : Plans.check(now, act);
      case 24 -> HandingOff.approve(now, "yes", act);
      case 25, 26 -> sale(act);
      case 20, 21 -> DayWork.on(now, CollectionPolicy.DEFAULT, act);
      default -> gate(act);
    };
  }

  /** Mostly a step that may come next, sometimes any. */
  private Decision<CollectionCase, CaseEvent> court(CaseState.Judicial judicial, Act act) {
    List<StepKind> next =
        judicial.path().next().stream()
            .filter(kind -> kind != StepKind.INSOLVENCY || rarely())
            .toList();
    StepKind step =
        next.isEmpty() || rarely() ? any(StepKind.values()) : next.get(dice.nextInt(next.size()));
    return CourtSteps.take(now, step, "note", DAYS, act);
  }

  private Decision<CollectionCase, CaseEvent> gate(Act act) {
    return now.state() instanceof CaseState.Refused
        ? (dice.nextBoolean()
            ? Opening.reopen(now, List.of(claim()), Contest.NONE, act)
            : Opening.stillRefused(now, List.of(claim()), rarely() ? List.of() : LACKING, act))
        : CourtWork.spent(now, amount(), "stamp", act);
  }

  private Decision<CollectionCase, CaseEvent> insolvency(Act act) {
    return dice.nextBoolean()
        ? InsolvencySteps.open(now, day, day.plusDays(dice.nextInt(60)), act)
        : InsolvencySteps.declare(now, "register", act);
  }

  private Decision<CollectionCase, CaseEvent> sale(Act act) {
    if (now.state() instanceof CaseState.Sold) {
      return rarely()
          ? LedgerNews.reassigned(now, "it came back", act)
          : Selling.notified(now, newId(), "registered letter", act);
    }
    return rarely()
        ? LedgerNews.assigned(now, claim(), dice.nextBoolean() ? amount() : null, "Factor", act)
        : Selling.sell(now, terms(), debtor(DebtorKind.COMPANY, "BE"), "enough", act);
  }

  private Sale terms() {
    return new Sale("Buyer", amount(), null, null, null);
  }

  private Decision<CollectionCase, CaseEvent> talk(Act act) {
    return dice.nextBoolean()
        ? Representation.message(now, "hello", List.of(), act)
        : Representation.by(
            now, new Representative("N", Representative.Role.LAWYER, null, null, day), act);
  }

  private Decision<CollectionCase, CaseEvent> recall(Act act) {
    return Closing.recall(now, "moved", act);
  }

  private Decision<CollectionCase, CaseEvent> direct(Act act) {
    return now.state() instanceof CaseState.Refused
        ? Plans.check(now, act)
        : LedgerNews.paid(now, newId(), "2026-1", amount(), day, eur("1.00"), act);
  }

  private Decision<CollectionCase, CaseEvent> plan(Act act) {
    List<Instalment> instalments = new ArrayList<>();
    if (now.account().open().isPositive()) {
      List<Money> parts = now.account().open().split(1 + dice.nextInt(4));
      for (int i = 0; i < parts.size(); i++) {
        instalments.add(new Instalment(day.plusMonths(i + 1), parts.get(i)));
      }
    }
    return Plans.agree(now, newId(), instalments, 7, act);
  }

  private AgencyUpdate update() {
    Kind kind = any(Kind.values());
    AgencyId agency = dice.nextInt(5) == 0 ? new AgencyId("stranger") : AGENCY;
    return new AgencyUpdate(
        "u",
        agency,
        kind,
        amount(),
        null,
        day,
        dice.nextBoolean() ? day.plusDays(dice.nextInt(30)) : null,
        null,
        "note",
        kind == Kind.CLOSED ? any(ClosingCode.values()).name() : null,
        List.of());
  }

  private UUID someReceipt() {
    List<Recovery> known = now.account().recoveries();
    return known.isEmpty() ? newId() : known.get(dice.nextInt(known.size())).id();
  }

  /** Any amount, also too much; now and then exactly what is open. */
  private Money amount() {
    if (dice.nextInt(6) == 0 && now.account().open().isPositive()) {
      return now.account().open();
    }
    return eur(dice.nextInt(400) + "." + (10 + dice.nextInt(90)));
  }

  private Route route() {
    return switch (dice.nextInt(3)) {
      case 0 -> Route.to(AGENCY);
      case 1 -> new Route.ToCourt(procedure());
      default -> new Route.ToBuyer(terms());
    };
  }

  private Procedure procedure() {
    return any(Procedure.values());
  }

  private Outcome outcome() {
    return any(Outcome.values());
  }

  private boolean rarely() {
    return dice.nextInt(8) == 0;
  }

  private UUID newId() {
    return new UUID(dice.nextLong(), dice.nextLong());
  }

  private <T> T any(T[] of) {
    return of[dice.nextInt(of.length)];
  }
}
