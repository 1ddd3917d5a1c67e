package org.encours.collections.domain.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.agencywork.ContactReport;
import org.encours.collections.domain.cases.AgencyPromise;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;

/** What there is to ask of the agency that works a case. */
final class AgencyTasks {

  private static final int SILENT_DAYS = 45;

  private final CollectionCase of;
  private final List<Task> tasks = new ArrayList<>();

  private AgencyTasks(CollectionCase of) {
    this.of = of;
  }

  /** Empty for a case that no agency has. */
  static List<Task> of(CollectionCase of) {
    AgencyTasks list = new AgencyTasks(of);
    if (of.state() instanceof CaseState.Amicable amicable) {
      list.agency(amicable);
    }
    list.promise();
    return list.tasks;
  }

  private void agency(CaseState.Amicable amicable) {
    if (!amicable.answered()) {
      LocalDate by = amicable.handedOffOn().plusDays(Tasks.ANSWER_DAYS);
      add(
          Task.Kind.AGENCY_SILENT,
          by,
          Sentence.of("offer-unanswered", "{agency} has not answered the offer")
              .with("agency", amicable.agency()));
      return;
    }
    LocalDate heard = of.negotiation().lastWordOn();
    LocalDate since = heard == null ? amicable.acceptedOn() : heard;
    LocalDate by = since.plusDays(SILENT_DAYS);
    add(
        Task.Kind.AGENCY_SILENT,
        by,
        Sentence.of("agency-silent", "{agency} was last heard of on {since}")
            .with("agency", amicable.agency())
            .with("since", since));
    if (ContactReport.belgianConsumer(of) && of.negotiation().notice() == null) {
      LocalDate notice = amicable.acceptedOn().plusDays(Tasks.ANSWER_DAYS);
      add(
          Task.Kind.AGENCY_NOTICE,
          notice,
          Sentence.of(
                  "consumer-notice-missing",
                  "{agency} has not reported its notice to the consumer (art. XIX.7 CEL)")
              .with("agency", amicable.agency()));
    }
  }

  private void promise() {
    AgencyPromise promise = of.negotiation().promise();
    if (promise == null || of.state().agency() == null) {
      return;
    }
    Money missing = promise.missing(of.account());
    if (missing.isPositive()) {
      tasks.add(
          new Task(
              Task.Kind.PROMISE_BROKEN,
              promise.brokenFrom(),
              promise.brokenFrom(),
              Sentence.of(
                      "promise-broken",
                      "ask {agency}: {promised} was promised by {dueDate}, and {missing} has not"
                          + " come")
                  .with("agency", of.state().agency())
                  .with("promised", promise.amount())
                  .with("dueDate", promise.dueDate())
                  .with("missing", missing),
              missing));
    }
  }

  private void add(Task.Kind kind, LocalDate on, Sentence text) {
    tasks.add(new Task(kind, on, on, text, of.account().open()));
  }
}
