package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.encours.local.demo.InvoiceHistory.Pursuit;

/** Tells the parties what the services published: reminders arrive, cases move, balances change. */
final class EventObserver {

  private final Map<String, Company> companies;
  private final Agencies agencies;

  EventObserver(List<Company> companies, Agencies agencies) {
    this.companies = companies.stream().collect(Collectors.toMap(Company::id, each -> each));
    this.agencies = agencies;
  }

  void tell(Event event) {
    Company company = companies.get(event.creditor());
    if (company == null) {
      return;
    }
    JsonNode data = event.data();
    switch (event.type()) {
      case "invoice.payment-allocated.v1", "invoice.payment-reversed.v1", "invoice.credited.v1" ->
          balance(company, data);
      case "dunning.reminder-sent.v1" -> reminded(company, data);
      case "collections.case-handed-off.v1" -> handedOff(company, data);
      case "collections.case-recalled.v1" -> released(company, data, false);
      case "collections.case-closed.v1" ->
          released(company, data, "UNRECOVERABLE".equals(data.path("outcome").asText()));
      default -> {
        // What else was published changes nothing that these parties do.
      }
    }
  }

  private static void balance(Company company, JsonNode data) {
    InvoiceHistory story = company.stories.get(data.path("invoiceId").asText());
    if (story != null) {
      story.open = Wire.amount(data.path("open"));
    }
  }

  /** A courtesy before the due date reminds nobody who is late. */
  private static void reminded(Company company, JsonNode data) {
    LocalDate day = Wire.date(data.path("businessDate"));
    for (JsonNode item : data.path("items")) {
      InvoiceHistory story = company.stories.get(item.path("invoiceId").asText());
      if (story != null && day.isAfter(story.due)) {
        story.reminders++;
        story.lastReminder = day;
      }
    }
  }

  private void handedOff(Company company, JsonNode data) {
    String caseId = data.path("caseId").asText();
    String agency = data.path("agency").asText(null);
    Pursuit pursuit = new Pursuit(caseId, agency, Wire.date(data.path("handedOffOn")));
    invoices(company, data).forEach(story -> story.pursuit = pursuit);
    if (agency != null) {
      agencies.offered(company, agency, caseId);
    }
  }

  private static void released(Company company, JsonNode data, boolean hopeless) {
    for (InvoiceHistory story : invoices(company, data)) {
      story.pursuit = null;
      if (hopeless && story.open.signum() > 0) {
        company.hopeless.add(story);
      }
    }
  }

  private static List<InvoiceHistory> invoices(Company company, JsonNode data) {
    return data.path("invoices")
        .valueStream()
        .map(id -> company.stories.get(id.asText()))
        .filter(story -> story != null)
        .toList();
  }
}
