package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.encours.local.Service;

/** The creditor's credit committee: sends cases away, and lets the hopeless go. */
final class Committee {

  private final Company company;
  private final Set<String> decided = ConcurrentHashMap.newKeySet();
  private final Set<String> rested = ConcurrentHashMap.newKeySet();

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
    letGo(day);
    for (InvoiceHistory lost = company.hopeless.poll();
        lost != null;
        lost = company.hopeless.poll()) {
      writeOff(lost, day);
    }
  }

  /** The invoice is paid, and what is left are charges above what goes by itself. */
  private void letGo(LocalDate day) {
    JsonNode rests =
        company.committee.get(
            Service.COLLECTIONS, "/v1/tasks?kind=ACCESSORIES&limit=200&date=" + day);
    for (JsonNode each : rests.path("items")) {
      String caseId = each.path("caseId").asText();
      if (rested.add(caseId)) {
        ObjectNode waiver =
            Wire.object().put("reason", "A good customer again").put("waivedOn", day.toString());
        waiver.set("amount", each.path("amount"));
        company.committee.post(
            Service.COLLECTIONS, "/v1/cases/" + caseId + "/waivers", waiver, caseId + " rest");
      }
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

  private void writeOff(InvoiceHistory story, LocalDate day) {
    company.committee.post(
        Service.INVOICE,
        "/v1/invoices/" + story.invoice + "/write-off",
        Wire.object().put("reason", "Nothing more to fetch").put("writtenOffOn", day.toString()),
        story.bill.number() + " written off");
    company.till.add(ExpectedTotals.Movement.WRITTEN_OFF, story.open);
    story.open = BigDecimal.ZERO;
  }
}
