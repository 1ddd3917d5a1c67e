package org.encours.local.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.local.Service;
import org.encours.local.Stack;
import org.encours.local.demo.Event;
import org.encours.local.demo.EventFeed;
import org.encours.local.demo.Multipart;
import org.encours.local.demo.Paper;
import org.encours.local.demo.QuiescenceWaiter;
import org.encours.local.demo.Rest;
import org.encours.local.demo.Runs;
import org.encours.local.demo.Wire;

/** One creditor with its debtors, as its own people and its agencies work with it. */
final class World implements AutoCloseable {

  /** An invoice that was accepted. */
  record Invoice(String id, String number, String reference) {}

  final String creditor;
  final Rest erp;
  final Rest controller;
  final Rest committee;
  final Runs runs;
  private final Stack stack;
  private final QuiescenceWaiter quiet;
  private final EventFeed feed;
  private final List<Event> events = new ArrayList<>();

  private World(Stack stack, String creditor) {
    this.stack = stack;
    this.creditor = creditor;
    this.erp = Rest.as("erp", creditor, stack);
    this.controller = Rest.as("controller", creditor, stack);
    this.committee = Rest.as("committee", creditor, stack);
    this.runs = new Runs(controller);
    this.quiet = new QuiescenceWaiter(stack, creditor);
    this.feed = new EventFeed(stack.kafka());
  }

  /** A Belgian small company; it comes into being with its profile. */
  static World belgian(Stack stack, String creditor) {
    World world = new World(stack, creditor);
    ObjectNode profile =
        Wire.object()
            .put("name", "Journey " + creditor + " SRL")
            .put("country", "BE")
            .put("enterpriseNumber", "0401234560")
            .put("vatNumber", "BE0401234560")
            .put("iban", "BE68539007547034")
            .put("size", "SME")
            .put("language", "fr")
            .put("email", "credit@" + creditor + ".example")
            .put("phone", "+3225550199");
    profile.set("address", address());
    world.erp.put(Service.INVOICE, "/v1/creditor", profile);
    return world;
  }

  private static ObjectNode address() {
    return Wire.object()
        .put("street", "Rue Haute 1")
        .put("postalCode", "1000")
        .put("city", "Bruxelles")
        .put("country", "BE");
  }

  /** Registers a debtor in Belgium that accepted the terms in writing. */
  String debtor(String reference, String kind) {
    ObjectNode debtor =
        Wire.object()
            .put("kind", kind)
            .put("name", "Debtor " + reference)
            .put("language", "fr")
            .put("country", "BE");
    if (!"CONSUMER".equals(kind)) {
      debtor.put("enterpriseNumber", "0403170701");
    }
    debtor.set("address", address());
    debtor
        .withArray("contacts")
        .addObject()
        .put("name", "Alice Martin")
        .put("role", "ACCOUNTING")
        .put("email", mailbox(reference))
        .put("phone", "+32470000000");
    debtor
        .putObject("terms")
        .put("version", "2025-1")
        .put("acceptedOn", "2025-06-01")
        .put("manner", "SIGNED")
        .put("paymentDays", 30)
        .put("interestClause", true)
        .put("penaltyClause", true);
    erp.put(Service.INVOICE, "/v1/debtors/" + reference, debtor);
    return reference;
  }

  String mailbox(String debtor) {
    return debtor.toLowerCase(java.util.Locale.ROOT) + "@" + creditor + ".example";
  }

  /** Bills euros without VAT, so that amounts are easily followed. */
  Invoice bill(String debtor, String number, String amount, LocalDate issued, LocalDate due) {
    ObjectNode body =
        Wire.object()
            .put("number", number)
            .put("debtor", debtor)
            .put("issueDate", issued.toString())
            .put("deliveryDate", issued.toString())
            .put("dueDate", due.toString())
            .put("currency", "EUR")
            .put("orderReference", "PO-" + number);
    body.withArray("lines")
        .addObject()
        .put("description", "Maintenance")
        .put("quantity", "1")
        .put("unitPrice", amount)
        .put("vatRate", "0");
    JsonNode invoice = erp.post(Service.INVOICE, "/v1/invoices", body, "bill " + number);
    Invoice billed =
        new Invoice(invoice.path("id").asText(), number, invoice.path("paymentReference").asText());
    for (String kind : List.of("ORDER", "DELIVERY_NOTE", "INVOICE")) {
      erp.upload(
          Service.INVOICE,
          "/v1/invoices/" + billed.id() + "/documents",
          Multipart.document(kind, kind + ".pdf", Paper.pdf(List.of(kind + " " + number))),
          number + " " + kind);
    }
    settle();
    return billed;
  }

  void pay(Invoice invoice, String amount, LocalDate on) {
    ObjectNode receipt =
        Wire.object().put("valueDate", on.toString()).put("reference", invoice.reference());
    receipt.set("amount", Wire.money(new BigDecimal(amount)));
    erp.post(Service.INVOICE, "/v1/receipts", receipt, invoice.number() + " paid " + on);
    settle();
  }

  /** Principal and charges together, as the ledger has them. */
  String owed(Invoice invoice) {
    return invoice(invoice).path("owed").path("amount").asText();
  }

  /** Every weekday's runs, in the order of the day. */
  void live(LocalDate from, LocalDate to) {
    from.datesUntil(to.plusDays(1))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .forEach(this::live);
  }

  void live(LocalDate day) {
    runs.overdue(day);
    settle();
    runs.riskReview(day);
    settle();
    runs.dunning(day);
    settle();
    runs.collection(day);
    settle();
  }

  /** Waits until every event has had its effect. */
  void settle() {
    quiet.await();
  }

  JsonNode invoice(Invoice invoice) {
    return erp.get(Service.INVOICE, "/v1/invoices/" + invoice.id());
  }

  /** Steps of the reminders that list the invoice, oldest first. */
  List<String> steps(Invoice invoice) {
    return events("dunning.reminder-sent.v1").stream()
        .filter(
            data ->
                data.path("items")
                    .valueStream()
                    .anyMatch(item -> item.path("invoiceId").asText().equals(invoice.id())))
        .map(data -> data.path("step").asText())
        .toList();
  }

  /** The data of this creditor's events of one type, in the order of their topic. */
  List<JsonNode> events(String type) {
    feed.read(
        event -> {
          if (event.creditor().equals(creditor)) {
            events.add(event);
          }
        });
    return events.stream().filter(event -> event.type().equals(type)).map(Event::data).toList();
  }

  /** The only case of a debtor. */
  JsonNode caseOf(String debtor) {
    JsonNode cases = controller.get(Service.COLLECTIONS, "/v1/cases?debtor=" + debtor);
    return controller.get(
        Service.COLLECTIONS, "/v1/cases/" + cases.path("items").path(0).path("id").asText());
  }

  void approve(JsonNode proposed, LocalDate on) {
    if ("PROPOSED".equals(proposed.path("status").asText())) {
      committee.post(
          Service.COLLECTIONS,
          "/v1/cases/" + proposed.path("id").asText() + "/approval",
          Wire.object()
              .put("decision", "APPROVE")
              .put("reason", "Reminded in vain")
              .put("decidedOn", on.toString()));
      settle();
    }
  }

  Rest agency(String id) {
    return Rest.asAgency(id, creditor, stack);
  }

  @Override
  public void close() {
    quiet.close();
    feed.close();
  }
}
