package org.encours.collections.domain.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.cases.Breach;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.NegativeReport;

/** What waits between the sides: an answer, a sum that settles, a rest, a name at a bureau. */
final class NegotiationTasks {

  private final CollectionCase of;
  private final List<Task> tasks = new ArrayList<>();

  private NegotiationTasks(CollectionCase of) {
    this.of = of;
  }

  static List<Task> of(CollectionCase of) {
    NegotiationTasks list = new NegotiationTasks(of);
    list.negotiation();
    list.breaches();
    list.report(of.flags().report());
    return list.tasks;
  }

  private void negotiation() {
    of.negotiation()
        .waiting()
        .ifPresent(
            offer ->
                add(
                    Task.Kind.ANSWER_OFFER,
                    offer.madeOn(),
                    offer.payBy(),
                    "answer the offer of " + offer.amount()));
    of.negotiation()
        .agreed()
        .ifPresent(
            offer -> {
              LocalDate late = offer.payBy().plusDays(1);
              add(Task.Kind.SETTLEMENT_DUE, late, late, offer.amount() + " was to settle the case");
            });
    of.negotiation()
        .pause()
        .ifPresent(
            pause -> {
              LocalDate over = pause.until().plusDays(1);
              add(Task.Kind.PAUSE_ENDS, over, over, pause.cause() + ": go on or answer");
            });
  }

  private void breaches() {
    of.negotiation().breaches().stream()
        .filter(Breach::waits)
        .forEach(
            breach ->
                add(
                    Task.Kind.BREACH,
                    breach.on(),
                    breach.on().plusDays(Tasks.ANSWER_DAYS),
                    "take up with " + breach.agency() + ": " + breach.what()));
  }

  private void report(NegativeReport report) {
    if (report == null) {
      return;
    }
    if (report.made()) {
      LocalDate over = report.erasedBy().plusDays(1);
      add(Task.Kind.REPORT_EXPIRES, over, over, "lift the report to " + report.bureau());
    } else {
      LocalDate asked = report.askedOn();
      add(
          Task.Kind.CHECK_REPORT,
          asked,
          asked.plusDays(Tasks.ANSWER_DAYS),
          "check the report of " + report.amount() + " to " + report.bureau());
    }
  }

  private void add(Task.Kind kind, LocalDate from, LocalDate dueOn, String text) {
    tasks.add(new Task(kind, from, dueOn, text, of.account().open()));
  }
}
