package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.encours.local.Service;

/** The controller's calls of the day, from the top of the agenda. */
final class CallCentreSimulator {

  /** What one controller manages beside the rest. */
  private static final int CALLS = 6;

  private final Company company;

  CallCentreSimulator(Company company) {
    this.company = company;
  }

  void work(LocalDate day) {
    JsonNode agenda = company.controller.get(Service.DUNNING, "/v1/agenda?date=" + day);
    int calls = 0;
    for (JsonNode task : agenda.path("items")) {
      if (calls++ < CALLS) {
        // Every third debtor does not answer: drawn from its number, not from chance.
        boolean answers = task.path("debtor").asText().hashCode() % 3 != 0;
        var outcome =
            Wire.object()
                .put("outcome", answers ? "REACHED" : "NOT_REACHED")
                .put("note", answers ? "Will look into it" : "No answer")
                .put("on", day.toString());
        if (answers) {
          outcome.put("reason", "STRETCHING_TERMS");
        }
        company.controller.post(
            Service.DUNNING, "/v1/agenda/" + task.path("id").asText() + "/outcome", outcome);
      }
    }
  }
}
