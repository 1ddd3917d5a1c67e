package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.encours.local.Service;
import org.encours.local.Stack;

/**
 * Brings a real history to the ledger: every customer's invoices, complaints and payments in the
 * order of their dates, the customers side by side. Every call names what it creates, so that a
 * second replay of the same file changes nothing.
 */
final class HistoryReplay {

  static final String CREDITOR = "history-replay";

  /** The source names countries by codes of its own; any five will do. */
  private static final List<String> COUNTRIES = List.of("BE", "FR", "NL", "DE", "LU");

  private static final WorkerPool CREW = new WorkerPool(8);

  /** What happened on one day to one invoice; on a day, money first, then new invoices. */
  private sealed interface Step {
    LocalDate day();

    HistoricInvoice invoice();

    record Issued(LocalDate day, HistoricInvoice invoice) implements Step {}

    record Contested(LocalDate day, HistoricInvoice invoice) implements Step {}

    record Settled(LocalDate day, HistoricInvoice invoice) implements Step {}
  }

  private final Rest erp;
  private final Map<String, String> isoCountries = new TreeMap<>();

  HistoryReplay(Stack stack) {
    this.erp = Rest.as("erp", CREDITOR, stack);
  }

  void replay(List<HistoricInvoice> history, Runnable settled) {
    erp.put(Service.INVOICE, "/v1/creditor", creditor());
    history.stream()
        .map(HistoricInvoice::country)
        .distinct()
        .sorted()
        .forEach(code -> isoCountries.put(code, COUNTRIES.get(isoCountries.size() % 5)));
    Map<String, List<HistoricInvoice>> customers =
        history.stream()
            .collect(
                Collectors.groupingBy(
                    HistoricInvoice::customer, TreeMap::new, Collectors.toList()));
    CREW.each(customers.values(), invoices -> customer(invoices, settled));
  }

  private void customer(List<HistoricInvoice> invoices, Runnable settled) {
    HistoricInvoice any = invoices.getFirst();
    erp.put(Service.INVOICE, "/v1/debtors/" + any.customer(), debtor(any));
    Map<String, JsonNode> booked = new TreeMap<>();
    for (Step step : steps(invoices)) {
      HistoricInvoice invoice = step.invoice();
      switch (step) {
        case Step.Issued issued -> booked.put(invoice.number(), issue(invoice));
        case Step.Contested contested ->
            contest(invoice, booked.get(invoice.number()), contested.day());
        case Step.Settled paid -> {
          settle(invoice, booked.get(invoice.number()));
          settled.run();
        }
      }
    }
  }

  private static List<Step> steps(List<HistoricInvoice> invoices) {
    List<Step> steps = new ArrayList<>();
    for (HistoricInvoice invoice : invoices) {
      steps.add(new Step.Issued(invoice.issued(), invoice));
      if (invoice.disputed()) {
        // The file says that it was contested, not when: on the day after it was issued.
        steps.add(new Step.Contested(invoice.issued().plusDays(1), invoice));
      }
      steps.add(new Step.Settled(invoice.settled(), invoice));
    }
    // The sort is stable: an invoice settled on its own day stays after its issue.
    steps.sort(Comparator.comparing(Step::day));
    return steps;
  }

  private JsonNode issue(HistoricInvoice invoice) {
    ObjectNode body =
        Wire.object()
            .put("number", invoice.number())
            .put("debtor", invoice.customer())
            .put("issueDate", invoice.issued().toString())
            .put("dueDate", invoice.due().toString())
            .put("currency", "EUR");
    body.withArray("lines")
        .addObject()
        .put("description", "As invoiced")
        .put("quantity", "1")
        .put("unitPrice", invoice.amount().toPlainString())
        .put("vatRate", "0");
    return erp.post(Service.INVOICE, "/v1/invoices", body, "issue " + invoice.number());
  }

  private void contest(HistoricInvoice invoice, JsonNode booked, LocalDate day) {
    JsonNode dispute =
        erp.post(
            Service.INVOICE,
            "/v1/invoices/" + booked.path("id").asText() + "/disputes",
            Wire.object()
                .put("reason", "OTHER")
                .put("note", "Contested, says the history")
                .put("openedOn", day.toString()),
            "contest " + invoice.number());
    erp.post(
        Service.INVOICE,
        "/v1/disputes/" + dispute.path("id").asText() + "/resolution",
        Wire.object()
            .put("outcome", "REJECTED")
            .put("note", "Paid in full, says the history")
            .put("resolvedOn", invoice.settled().toString()),
        "answer " + invoice.number());
  }

  private void settle(HistoricInvoice invoice, JsonNode booked) {
    ObjectNode receipt =
        Wire.object()
            .put("valueDate", invoice.settled().toString())
            .put("debtor", invoice.customer())
            .put("reference", booked.path("paymentReference").asText());
    receipt.set("amount", Wire.money(invoice.amount()));
    erp.post(Service.INVOICE, "/v1/receipts", receipt, "settle " + invoice.number());
  }

  private ObjectNode debtor(HistoricInvoice any) {
    String country = isoCountries.get(any.country());
    ObjectNode body =
        Wire.object()
            .put("kind", "COMPANY")
            .put("name", "Customer " + any.customer())
            .put("language", "en")
            .put("country", country);
    body.set("address", address("Harbour street 1", country));
    ObjectNode contact = body.withArray("contacts").addObject();
    contact.put("name", "Accounts").put("role", "ACCOUNTING");
    contact.put("email", any.customer().toLowerCase(java.util.Locale.ROOT) + "@history.example");
    return body;
  }

  private static ObjectNode creditor() {
    ObjectNode body =
        Wire.object()
            .put("name", "History Replay NV")
            .put("country", "BE")
            .put("enterpriseNumber", "0888888895")
            .put("vatNumber", "BE0888888895")
            .put("iban", "BE90999202600132")
            .put("size", "LARGE")
            .put("language", "en")
            .put("email", "credit@history.example")
            .put("phone", "+3225550100");
    body.set("address", address("Havenlaan 1", "BE"));
    return body;
  }

  private static ObjectNode address(String street, String country) {
    return Wire.object()
        .put("street", street)
        .put("postalCode", "1000")
        .put("city", "Town")
        .put("country", country);
  }
}
