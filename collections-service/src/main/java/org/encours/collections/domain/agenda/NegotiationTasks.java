package org.encours.collections.domain.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.cases.Breach;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.NegativeReport;
import org.encours.kernel.Sentence;

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
                    Sentence.of("answer-offer", "answer the offer of {amount}")
                        .with("amount", offer.amount())));
    of.negotiation()
        .agreed()
        .ifPresent(
            offer -> {
              LocalDate late = offer.payBy().plusDays(1);
              add(
                  Task.Kind.SETTLEMENT_DUE,
                  late,
                  late,
                  Sentence.of("settlement-due", "{amount} was to settle the case")
                      .with("amount", offer.amount()));
            });
    of.negotiation()
        .pause()
        .ifPresent(
            pause -> {
              LocalDate over = pause.until().plusDays(1);
              add(
                  Task.Kind.PAUSE_ENDS,
                  over,
                  over,
                  Sentence.of("pause-over", "{cause}: go on or answer")
                      .with("cause", pause.cause()));
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
                    Sentence.of("take-up-breach", "take up with {agency}: {what}")
                        .with("agency", breach.agency())
                        .with("what", breach.what())));
  }

  private void report(NegativeReport report) {
    if (report == null) {
      return;
    }
    if (report.made()) {
      LocalDate over = report.erasedBy().plusDays(1);
      add(
          Task.Kind.REPORT_EXPIRES,
          over,
          over,
          Sentence.of("lift-report", "lift the report to {bureau}")
              .with("bureau", report.bureau()));
    } else {
      LocalDate asked = report.askedOn();
      add(
          Task.Kind.CHECK_REPORT,
          asked,
          asked.plusDays(Tasks.ANSWER_DAYS),
          Sentence.of("check-report", "check the report of {amount} to {bureau}")
              .with("amount", report.amount())
              .with("bureau", report.bureau()));
    }
  }

  private void add(Task.Kind kind, LocalDate from, LocalDate dueOn, Sentence text) {
    tasks.add(new Task(kind, from, dueOn, text, of.account().open()));
  }
}
