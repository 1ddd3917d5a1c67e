package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.encours.local.Service;

/** The creditor's credit committee: sends cases away, and lets the hopeless go. */
final class Committee {

  private final Company company;
  private final Set<String> decided = ConcurrentHashMap.newKeySet();

  Committee(Company company) {
    this.company = company;
  }

  void sit(LocalDate day) {
    JsonNode proposed =
        company.committee.get(Service.COLLECTIONS, "/v1/cases?status=PROPOSED&limit=200");
    for (JsonNode each : proposed.path("items")) {
      if (decided.add(each.path("id").asText())) {
        approve(each.path("id").asText(), day);
      }
    }
    for (Story lost = company.hopeless.poll(); lost != null; lost = company.hopeless.poll()) {
      writeOff(lost, day);
    }
  }

  private void approve(String caseId, LocalDate day) {
    company.committee.post(
        Service.COLLECTIONS,
        "/v1/cases/" + caseId + "/approval",
        Wire.object()
            .put("decision", "APPROVE")
            .put("reason", "Nothing came of four reminders")
            .put("decidedOn", day.toString()),
        caseId + " approved");
  }

  private void writeOff(Story story, LocalDate day) {
    company.committee.post(
        Service.INVOICE,
        "/v1/invoices/" + story.invoice + "/write-off",
        Wire.object()
            .put("reason", "The agency found no assets")
            .put("writtenOffOn", day.toString()),
        story.bill.number() + " written off");
    company.till.add(Till.Movement.WRITTEN_OFF, story.open);
  }
}
