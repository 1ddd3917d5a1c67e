package org.encours.collections.domain.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Instalment;
import org.encours.collections.domain.cases.LegalPause;
import org.encours.collections.domain.cases.PaymentPlan;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/** Paying by instalments: agreed, kept, broken. */
public final class Plans {

  private static final int REMIND_DAYS = 5;

  private Plans() {}

  /** Agrees a plan for all that is open; the case returns where it was when the plan breaks. */
  public static Decision<CollectionCase, CaseEvent> agree(
      CollectionCase before,
      UUID planId,
      List<Instalment> instalments,
      int graceDays,
      ActionStamp act) {
    if (before.over().isPresent()) {
      return Decision.refuse(before.over().get());
    }
    if (before.state() instanceof CaseState.Refused) {
      return Decision.refuse(
          new CaseRefusals.NotPossibleInState("paid by instalments", before.state().status()));
    }
    List<Violation> wrong = violations(before.account().open(), instalments, act.on());
    if (!wrong.isEmpty()) {
      return Decision.refuse(new CaseRefusals.InputRefused(wrong));
    }
    PaymentPlan plan =
        new PaymentPlan(planId, instalments, act.on(), before.account().recovered(), graceDays);
    boolean answersRequest =
        before
            .negotiation()
            .pause()
            .filter(pause -> pause.cause() == LegalPause.Cause.PLAN_REQUEST)
            .isPresent();
    return Decision.accept(
        before
            .with(answersRequest ? before.negotiation().resumed(act.on()) : before.negotiation())
            .in(before.state().paying(plan))
            .noted(
                act,
                before.state() instanceof CaseState.InPlan ? "PLAN_RESCHEDULED" : "PLAN_AGREED",
                instalments.size() + " instalments, " + plan.total()),
        new CaseEvent.PlanAgreed(plan));
  }

  /** Looks at a plan on a business date: a missed instalment past its grace breaks it. */
  public static Accepted<CollectionCase, CaseEvent> check(CollectionCase before, ActionStamp act) {
    if (!(before.state() instanceof CaseState.InPlan inPlan)) {
      return new Accepted<>(before, List.of());
    }
    PaymentPlan plan = inPlan.plan();
    Optional<Instalment> missed = plan.missed(before.account().recovered(), act.on());
    if (missed.isEmpty()) {
      return new Accepted<>(before, List.of());
    }
    String text = "instalment of " + missed.get().dueDate() + ", " + missed.get().amount();
    return new Accepted<>(
        before.in(inPlan.broken()).noted(act, "PLAN_BROKEN", text),
        List.of(new CaseEvent.PlanBroken(plan, missed.get(), act.on())));
  }

  /**
   * Has the debtor reminded of instalments that fall due within days, each once: by the agency that
   * works the case, or else by whoever hears the event.
   */
  public static Accepted<CollectionCase, CaseEvent> remind(CollectionCase before, ActionStamp act) {
    if (!(before.state() instanceof CaseState.InPlan(PaymentPlan plan, CaseState working))) {
      return new Accepted<>(before, List.of());
    }
    CollectionCase now = before;
    List<CaseEvent> events = new ArrayList<>();
    for (Instalment due : plan.unpaid(before.account().recovered())) {
      String text = plan.id() + ", " + due.dueDate();
      boolean near =
          !act.on().isBefore(due.dueDate().minusDays(REMIND_DAYS))
              && !act.on().isAfter(due.dueDate());
      boolean done =
          now.timeline().entries().stream()
              .anyMatch(e -> e.kind().equals("INSTALMENT_REMINDED") && e.text().equals(text));
      if (near && !done) {
        now = now.noted(act, "INSTALMENT_REMINDED", text);
        events.add(new CaseEvent.InstalmentDue(plan, due, act.on()));
        if (working.agency() != null) {
          events.add(
              new CaseEvent.Instructed(
                  working.agency(),
                  CaseEvent.Instruction.INSTALMENT,
                  "remind of " + due.amount() + " due on " + due.dueDate(),
                  due.dueDate(),
                  act.on()));
        }
      }
    }
    return new Accepted<>(now, events);
  }

  private static List<Violation> violations(
      Money open, List<Instalment> instalments, LocalDate on) {
    List<Violation> wrong = new ArrayList<>();
    if (instalments.isEmpty()) {
      return List.of(new Violation("instalments", "at least one"));
    }
    Money total = Money.zero(open.currency());
    LocalDate last = on.minusDays(1);
    for (int i = 0; i < instalments.size(); i++) {
      String path = "instalments[" + i + "]";
      Instalment instalment = instalments.get(i);
      if (!instalment.amount().currency().equals(open.currency())) {
        return List.of(new Violation(path + ".amount.currency", "must be " + open.currency()));
      }
      if (!instalment.amount().isPositive()) {
        wrong.add(new Violation(path + ".amount", "must be more than nothing"));
      }
      if (!instalment.dueDate().isAfter(last)) {
        wrong.add(new Violation(path + ".dueDate", "must come after " + last));
      }
      last = instalment.dueDate();
      total = total.plus(instalment.amount());
    }
    if (!total.equals(open)) {
      wrong.add(new Violation("instalments", "must add up to the open " + open + ", not " + total));
    }
    return wrong;
  }
}
