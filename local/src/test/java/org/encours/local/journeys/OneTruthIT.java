package org.encours.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.encours.local.Service;
import org.encours.local.Stack;
import org.encours.local.demo.Wire;
import org.encours.local.journeys.World.Invoice;
import org.junit.jupiter.api.Test;

/** What one service learns, all four act on: each life ends in the same figures everywhere. */
@Journey
class OneTruthIT {

  private static final LocalDate DUE = LocalDate.of(2026, 4, 1);

  /** After the second reminder, which claims interest and 40 euro, and before the notice. */
  private static final LocalDate CLAIMED = DUE.plusDays(20);

  @Test
  void whoPaysWhatTheLetterAsksOwesNothingAnywhere(Stack stack) {
    try (World world = World.belgian(stack, "pays-the-letter")) {
      Invoice invoice = claimed(world);
      BigDecimal asked = asked(world);
      assertThat(asked).isGreaterThan(new BigDecimal("1040.00"));
      same(world, invoice, CLAIMED);

      world.pay(invoice, asked.toPlainString(), CLAIMED);

      assertThat(world.invoice(invoice).path("status").asText()).isEqualTo("PAID");
      assertThat(owed(world, invoice)).isZero();
      assertThat(credit(world)).isZero();
      same(world, invoice, CLAIMED.plusDays(1));
      int letters = world.steps(invoice).size();
      world.live(CLAIMED.plusDays(1), CLAIMED.plusDays(30));
      assertThat(world.steps(invoice)).hasSize(letters);
    }
  }

  @Test
  void whoPaysThePrincipalOnlyStillOwesTheCharges(Stack stack) {
    try (World world = World.belgian(stack, "pays-the-principal")) {
      Invoice invoice = claimed(world);
      BigDecimal asked = asked(world);

      world.pay(invoice, "1000.00", CLAIMED);

      assertThat(owed(world, invoice)).isEqualByComparingTo(asked.subtract(new BigDecimal("1000")));
      same(world, invoice, CLAIMED);
      JsonNode why =
          world.controller.get(Service.DUNNING, "/v1/invoices/" + invoice.id() + "/explanation");
      assertThat(why.path("decision").asText()).as(why.toPrettyString()).isNotEqualTo("CLOSE");
    }
  }

  @Test
  void aPartPaymentGoesToTheInterestFirstAsTheLawSays(Stack stack) {
    try (World world = World.belgian(stack, "pays-a-part")) {
      Invoice invoice = claimed(world);
      BigDecimal asked = asked(world);

      world.pay(invoice, "500.00", CLAIMED);

      JsonNode after = world.invoice(invoice);
      assertThat(interest(after)).as(after.toPrettyString()).isZero();
      assertThat(owed(world, invoice)).isEqualByComparingTo(asked.subtract(new BigDecimal("500")));
      same(world, invoice, CLAIMED);
    }
  }

  @Test
  void aPaymentThatBouncesTakesEverythingBack(Stack stack) {
    try (World world = World.belgian(stack, "bounces")) {
      Invoice invoice = claimed(world);
      BigDecimal asked = asked(world);
      ObjectNode receipt =
          Wire.object().put("valueDate", CLAIMED.toString()).put("reference", invoice.reference());
      receipt.set("amount", Wire.money(asked));
      JsonNode paid = world.erp.post(Service.INVOICE, "/v1/receipts", receipt, "paid once");
      world.settle();
      assertThat(owed(world, invoice)).isZero();

      world.erp.post(
          Service.INVOICE,
          "/v1/receipts/" + paid.path("id").asText() + "/reversal",
          Wire.object().put("reversedOn", CLAIMED.plusDays(3).toString()),
          "bounced");
      world.settle();

      assertThat(owed(world, invoice)).isEqualByComparingTo(asked);
      same(world, invoice, CLAIMED.plusDays(3));
    }
  }

  @Test
  void aDisputeToldByTelephoneIsADisputeInTheLedger(Stack stack) {
    try (World world = World.belgian(stack, "by-telephone")) {
      Invoice invoice = claimed(world);
      ObjectNode call =
          Wire.object()
              .put("direction", "IN")
              .put("channel", "PHONE")
              .put("kind", "CALL")
              .put("reason", "DISPUTE_ON_PERFORMANCE")
              .put("text", "The work was done badly");
      call.putArray("invoices").add(invoice.id());
      world.controller.post(Service.DUNNING, "/v1/debtors/DUPONT/contacts", call, "the call");
      world.settle();

      assertThat(world.invoice(invoice).path("disputed").asBoolean()).isTrue();
      int letters = world.steps(invoice).size();
      world.live(CLAIMED.plusDays(1), CLAIMED.plusDays(40));
      assertThat(world.steps(invoice)).as("nothing while it lasts").hasSize(letters);
    }
  }

  @Test
  void creditIsNeverMoreThanWasInvoiced(Stack stack) {
    try (World world = World.belgian(stack, "credit-notes")) {
      String debtor = world.debtor("DUPONT", "COMPANY");
      Invoice invoice = world.bill(debtor, "2026-001", "100.00", DUE.minusDays(30), DUE);
      world.pay(invoice, "100.00", DUE);
      credit(world, "N-1", invoice, "100.00");
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () -> credit(world, "N-2", invoice, "100.00")))
          .hasMessageContaining("422");
      assertThat(credit(world)).isEqualByComparingTo("100.00");
    }
  }

  /** An invoice of 1,000.00 whose second reminder has claimed charges. */
  private static Invoice claimed(World world) {
    String debtor = world.debtor("DUPONT", "COMPANY");
    Invoice invoice = world.bill(debtor, "2026-001", "1000.00", DUE.minusDays(30), DUE);
    world.live(DUE.plusDays(1), CLAIMED);
    return invoice;
  }

  /** What the last letter asks. */
  private static BigDecimal asked(World world) {
    return world.events("dunning.reminder-sent.v1").stream()
        .reduce((_, last) -> last)
        .map(letter -> amount(letter.path("total")))
        .orElseThrow();
  }

  /** Ledger and dunning agree: principal, charges claimed and open, and what accrues beside. */
  private static void same(World world, Invoice invoice, LocalDate asOf) {
    JsonNode ledger = world.invoice(invoice);
    JsonNode claim =
        world.controller.get(
            Service.DUNNING, "/v1/invoices/" + invoice.id() + "/claim?asOf=" + asOf);
    String both = ledger.toPrettyString() + claim.toPrettyString();
    assertThat(amount(claim.path("principal")))
        .as(both)
        .isEqualByComparingTo(amount(ledger.path("open")));
    assertThat(amount(claim.path("total")))
        .as(both)
        .isEqualByComparingTo(amount(ledger.path("owed")).add(amount(claim.path("accruing"))));
  }

  private static BigDecimal owed(World world, Invoice invoice) {
    return amount(world.invoice(invoice).path("owed"));
  }

  private static BigDecimal credit(World world) {
    return amount(world.erp.get(Service.INVOICE, "/v1/debtors/DUPONT").path("credit"));
  }

  private static BigDecimal interest(JsonNode invoice) {
    return invoice
        .path("charges")
        .path("items")
        .valueStream()
        .filter(item -> item.path("kind").asText().equals("INTEREST"))
        .map(item -> amount(item.path("open")))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void credit(World world, String number, Invoice invoice, String amount) {
    ObjectNode note =
        Wire.object()
            .put("number", number)
            .put("invoiceNumber", invoice.number())
            .put("issueDate", DUE.toString())
            .put("reason", "Returned");
    note.set("amount", Wire.money(new BigDecimal(amount)));
    world.erp.post(Service.INVOICE, "/v1/credit-notes", note, number);
    world.settle();
  }

  private static BigDecimal amount(JsonNode money) {
    return money.isMissingNode() ? BigDecimal.ZERO : new BigDecimal(money.path("amount").asText());
  }
}
