package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
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
      String caseId = each.path("id").asText();
      if (decided.add(caseId)) {
        if (each.hasNonNull("route")) {
          approve(caseId, day);
        } else {
          giveUp(caseId, day);
        }
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

  /** No agency takes it and a court would cost more than it brings. */
  private void giveUp(String caseId, LocalDate day) {
    company.committee.post(
        Service.COLLECTIONS,
        "/v1/cases/" + caseId + "/closing",
        Wire.object()
            .put("outcome", "UNRECOVERABLE")
            .put("reason", "No route brings more than it costs")
            .put("closedOn", day.toString()),
        caseId + " given up");
  }

  private void writeOff(Story story, LocalDate day) {
    company.committee.post(
        Service.INVOICE,
        "/v1/invoices/" + story.invoice + "/write-off",
        Wire.object().put("reason", "Nothing more to fetch").put("writtenOffOn", day.toString()),
        story.bill.number() + " written off");
    company.till.add(Till.Movement.WRITTEN_OFF, story.open);
    story.open = BigDecimal.ZERO;
  }
}
