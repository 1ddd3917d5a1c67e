package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.local.Service;
import org.encours.local.demo.model.Act;
import org.encours.local.demo.model.Party;

/** Carries out what one debtor does on a day, and what its bank and the creditor do about it. */
final class DebtorActions {

  /** A transfer towards one invoice. */
  private record Payment(InvoiceHistory story, BigDecimal amount) {}

  private final Company company;

  DebtorActions(Company company) {
    this.company = company;
  }

  void run(Party party, LocalDate day) {
    List<Payment> payments = new ArrayList<>();
    for (InvoiceHistory story : company.stories(party)) {
      Optional<Act> act = story.act(day);
      if (act.isPresent()) {
        switch (act.get()) {
          case Act.Pay pay -> payments.add(new Payment(story, pay.amount()));
          case Act.PayAgency pay -> payAgency(story, pay.amount(), day);
          case Act.Bounce bounce -> bounce(story, day);
          case Act.Contest contest -> contest(story, contest, day);
          case Act.Answer answer -> answer(story, answer.outcome(), day);
          case Act.Promise promise -> promise(party, story, promise.by(), day);
          case Act.GiveUp giveUp -> giveUp(story, day);
        }
      }
    }
    if (!payments.isEmpty()) {
      pay(party, payments, day);
    }
  }

  /** One invoice is paid with its reference; several in one transfer, which the ERP allocates. */
  private void pay(Party party, List<Payment> payments, LocalDate day) {
    BigDecimal sum =
        payments.stream().map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    ObjectNode body =
        Wire.object().put("valueDate", day.toString()).put("debtor", party.reference());
    body.set("amount", Wire.money(sum));
    body.put("bankReference", party.iban() + " " + day);
    if (payments.size() == 1) {
      body.put("reference", payments.getFirst().story().reference);
    } else {
      payments.forEach(
          payment ->
              body.withArray("allocations")
                  .addObject()
                  .put("invoice", payment.story().invoice)
                  .set("amount", Wire.money(payment.amount())));
    }
    String key = company.id() + " " + party.reference() + " " + day;
    JsonNode receipt = company.erp.post(Service.INVOICE, "/v1/receipts", body, key);
    String id = receipt.path("id").asText();
    company.till.received(id, sum);
    payments.forEach(
        payment -> {
          payment.story().payments++;
          payment.story().lastPayment = day;
          payment.story().lastReceipt = id;
        });
  }

  private void payAgency(InvoiceHistory story, BigDecimal amount, LocalDate day) {
    ObjectNode update = update(story, "PAYMENT", day).put("valueDate", day.toString());
    update.set("amount", Wire.money(amount));
    send(story, update);
    company.till.add(ExpectedTotals.Movement.RECOVERED, amount);
    story.payments++;
    story.lastPayment = day;
  }

  private void giveUp(InvoiceHistory story, LocalDate day) {
    send(story, update(story, "CLOSED", day).put("code", "UNRECOVERABLE").put("note", "No assets"));
  }

  private ObjectNode update(InvoiceHistory story, String type, LocalDate day) {
    return Wire.object()
        .put("type", type)
        .put("at", day.toString())
        .put("externalReference", story.bill.number() + "-" + type + "-" + day);
  }

  private void send(InvoiceHistory story, ObjectNode update) {
    company
        .agency(story.pursuit.agency())
        .post(
            Service.COLLECTIONS,
            "/v1/agency/cases/" + story.pursuit.caseId() + "/updates",
            update,
            update.path("externalReference").asText());
  }

  private void bounce(InvoiceHistory story, LocalDate day) {
    company.erp.post(
        Service.INVOICE,
        "/v1/receipts/" + story.lastReceipt + "/reversal",
        Wire.object().put("reason", "AM04").put("reversedOn", day.toString()),
        story.lastReceipt + " back");
    company.till.bounced(story.lastReceipt);
  }

  private void contest(InvoiceHistory story, Act.Contest contest, LocalDate day) {
    JsonNode dispute =
        company.controller.post(
            Service.INVOICE,
            "/v1/invoices/" + story.invoice + "/disputes",
            Wire.object()
                .put("reason", contest.reason())
                .put("note", contest.note())
                .put("openedOn", day.toString()),
            story.bill.number() + " contested");
    story.dispute = dispute.path("id").asText();
    story.disputedOn = day;
  }

  /** Right, or right in part: the creditor credits all that is open, or a third of it. */
  private void answer(InvoiceHistory story, String outcome, LocalDate day) {
    company.controller.post(
        Service.INVOICE,
        "/v1/disputes/" + story.dispute + "/resolution",
        Wire.object()
            .put("outcome", outcome)
            .put("note", "Answered by letter")
            .put("resolvedOn", day.toString()),
        story.bill.number() + " answered");
    story.resolvedOn = day;
    BigDecimal credit =
        switch (outcome) {
          case "UPHELD" -> story.open;
          case "PARTLY" -> story.open.divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP);
          default -> BigDecimal.ZERO;
        };
    if (credit.signum() > 0) {
      credit(story, credit, day);
    }
  }

  private void credit(InvoiceHistory story, BigDecimal amount, LocalDate day) {
    ObjectNode note =
        Wire.object()
            .put("number", "CN-" + story.bill.number())
            .put("invoiceNumber", story.bill.number())
            .put("issueDate", day.toString())
            .put("reason", "Complaint accepted");
    note.set("amount", Wire.money(amount));
    company.erp.post(Service.INVOICE, "/v1/credit-notes", note, note.path("number").asText());
    company.till.add(ExpectedTotals.Movement.CREDITED, amount);
  }

  private void promise(Party party, InvoiceHistory story, LocalDate by, LocalDate day) {
    ObjectNode promise =
        Wire.object()
            .put("debtor", party.reference())
            .put("dueDate", by.toString())
            .put("madeBy", party.contacts().getFirst().name())
            .put("channel", "PHONE")
            .put("madeOn", day.toString());
    promise.withArray("invoices").add(story.invoice);
    promise.set("amount", Wire.money(story.open));
    company.controller.post(
        Service.DUNNING, "/v1/promises", promise, story.bill.number() + " promised");
    story.promisedFor = by;
  }
}
