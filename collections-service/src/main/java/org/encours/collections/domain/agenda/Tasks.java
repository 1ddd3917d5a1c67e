package org.encours.collections.domain.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.cases.CaseFlags;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.cases.PaymentPlan;
import org.encours.collections.domain.closing.Accessories;
import org.encours.collections.domain.court.Deadline;
import org.encours.collections.domain.court.Prescription;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.kernel.Sentence;

/**
 * Everything that is to be done about a case, each with the day from which it is: what the case
 * alone decides, so that the list of any date can be read off.
 */
public final class Tasks {

  private static final int DEADLINE_NOTICE = 14;
  static final int ANSWER_DAYS = 7;
  private static final int INSTALMENT_NOTICE = 5;
  private static final int DISTRIBUTION_DAYS = 180;

  private final CollectionCase of;
  private final List<Task> tasks = new ArrayList<>();

  private Tasks(CollectionCase of) {
    this.of = of;
  }

  /**
   * @param deadlines of the court that has the case, empty for any other
   * @param prescribedAfter the last living day of the claim that dies first, or null when unknown
   */
  public static List<Task> of(
      CollectionCase of,
      CollectionPolicy policy,
      List<Deadline> deadlines,
      LocalDate prescribedAfter) {
    Tasks list = new Tasks(of);
    list.owedToTheBuyer();
    if (of.closed()) {
      return List.copyOf(list.tasks);
    }
    if (of.state() instanceof CaseState.Sold(LocalDate on)) {
      Sentence text =
          Sentence.of("notify-debtor", "tell the debtor that {buyer} is to be paid")
              .with("buyer", of.flags().sold().terms().buyer());
      list.add(Task.Kind.NOTIFY_DEBTOR, on, on.plusDays(ANSWER_DAYS), text);
      return list.tasks;
    }
    list.standing(of.state());
    list.insolvency(of.flags().insolvency());
    list.tasks.addAll(NegotiationTasks.of(of));
    list.tasks.addAll(AgencyTasks.of(of));
    list.accessories(policy);
    deadlines.forEach(list::deadline);
    if (prescribedAfter != null && !of.flags().insolvent()) {
      list.prescription(prescribedAfter);
    }
    return List.copyOf(list.tasks);
  }

  private void standing(CaseState state) {
    switch (state) {
      case CaseState.Unrouted _ -> {
        if (!of.flags().insolvent()) {
          LocalDate since = lastDay();
          add(
              Task.Kind.CHOOSE_ROUTE,
              since,
              since.plusDays(ANSWER_DAYS),
              Sentence.of("choose-route", "choose a route"));
        }
      }
      case CaseState.Proposed(var proposal) -> {
        LocalDate by = proposal.on().plusDays(ANSWER_DAYS);
        add(
            Task.Kind.DECIDE_ROUTE,
            proposal.on(),
            by,
            Sentence.of("decide-route", "decide on: {why}").with("why", proposal.why()));
      }
      case CaseState.Refused(var on) ->
          of.missing()
              .forEach(
                  piece ->
                      add(
                          Task.Kind.SUPPLY_PIECE,
                          on,
                          on.plusDays(ANSWER_DAYS),
                          Sentence.of("supply-piece", "{who}: {piece}")
                              .with("who", piece.who())
                              .with("piece", piece.task())));
      case CaseState.Amicable _ -> {}
      case CaseState.InPlan(var plan, _) -> plan(plan);
      case CaseState.Judicial _ -> {}
      case CaseState.Sold _ -> {}
      case CaseState.Closed _ -> {}
    }
  }

  private void owedToTheBuyer() {
    CaseFlags.Sold sold = of.flags().sold();
    if (sold != null) {
      for (CaseFlags.Owed owed : sold.owed()) {
        if (owed.passedOn() == null) {
          tasks.add(
              new Task(
                  Task.Kind.PASS_ON_PAYMENT,
                  owed.paidOn(),
                  owed.paidOn().plusDays(ANSWER_DAYS),
                  Sentence.of("pass-on-payment", "pass {amount} of {invoice} on to {buyer}")
                      .with("amount", owed.amount())
                      .with("invoice", owed.invoice())
                      .with("buyer", sold.terms().buyer()),
                  owed.amount()));
        }
      }
    }
  }

  private void plan(PaymentPlan plan) {
    plan.unpaid(of.account().recovered())
        .forEach(
            due -> {
              LocalDate remind = due.dueDate().minusDays(INSTALMENT_NOTICE);
              tasks.add(
                  new Task(
                      Task.Kind.INSTALMENT_DUE,
                      remind,
                      due.dueDate(),
                      Sentence.of("instalment-due", "remind of the instalment of {dueDate}")
                          .with("dueDate", due.dueDate()),
                      due.amount()));
              LocalDate late = due.dueDate().plusDays(plan.graceDays() + 1L);
              tasks.add(
                  new Task(
                      Task.Kind.INSTALMENT_MISSED,
                      late,
                      late,
                      Sentence.of(
                              "instalment-missed",
                              "the plan breaks: instalment of {dueDate} did not come")
                          .with("dueDate", due.dueDate()),
                      due.amount()));
            });
  }

  private void insolvency(Insolvency insolvency) {
    if (insolvency == null) {
      return;
    }
    if (insolvency.trusteeWrittenOn() == null) {
      LocalDate from = insolvency.openedOn();
      add(
          Task.Kind.WRITE_TRUSTEE,
          from,
          from.plusDays(ANSWER_DAYS),
          Sentence.of("write-trustee", "write to the trustee; the debtor is not written to"));
    }
    if (insolvency.declaredOn() == null) {
      Sentence text =
          Sentence.of("declare-claim", "declare the claim by {declareBy}")
              .with("declareBy", insolvency.declareBy());
      LocalDate by = insolvency.declareBy();
      LocalDate from = insolvency.openedOn().isAfter(by) ? by : insolvency.openedOn();
      add(Task.Kind.DECLARE_CLAIM, from, by, text);
    } else {
      LocalDate ask = insolvency.declaredOn().plusDays(DISTRIBUTION_DAYS);
      add(
          Task.Kind.AWAIT_DISTRIBUTION,
          ask,
          ask,
          Sentence.of("ask-distribution", "ask the trustee what will be distributed"));
    }
  }

  private static Sentence said(Deadline deadline) {
    return Sentence.of("court-deadline", "{what}").with("what", deadline.what());
  }

  private void accessories(CollectionPolicy policy) {
    LocalDate since = Accessories.aloneSince(of);
    if (since != null && !(of.state() instanceof CaseState.Refused)) {
      LocalDate day = since.plusDays(policy.accessories().afterDays());
      add(
          Task.Kind.ACCESSORIES,
          day,
          day,
          Sentence.of("accessories-left", "the principal is paid; pursue or waive the rest"));
    }
  }

  private void deadline(Deadline deadline) {
    if (deadline.ours()) {
      LocalDate from = deadline.on().minusDays(DEADLINE_NOTICE);
      add(Task.Kind.COURT_DEADLINE, from, deadline.on(), said(deadline));
    } else {
      add(Task.Kind.COURT_STEP, deadline.on(), deadline.on(), said(deadline));
    }
  }

  private void prescription(LocalDate end) {
    Prescription.ALERT_DAYS.forEach(
        days ->
            add(
                Task.Kind.PRESCRIPTION,
                end.minusDays(days),
                end,
                Sentence.of("prescription", "prescribed after {end}, alert at {days} days")
                    .with("end", end)
                    .with("days", days)));
  }

  private LocalDate lastDay() {
    return of.timeline().entries().isEmpty()
        ? of.openedOn()
        : of.timeline().entries().getLast().on();
  }

  private void add(Task.Kind kind, LocalDate from, LocalDate dueOn, Sentence text) {
    tasks.add(new Task(kind, from, dueOn, text, of.account().open()));
  }
}
