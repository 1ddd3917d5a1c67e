package org.encours.invoice;

import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.encours.testkit.Contracts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an agency's or a court's work does to the ledger. */
@QuarkusTest
@WithServers
class CollectionsIT {

  private Ledger ledger;
  private CollectionsWire wire;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
    wire = new CollectionsWire(ledger);
  }

  @Test
  void aClaimInCollectionIsFlaggedUntilItComesBack() {
    String invoice = ledger.issued("H-1", "100.00");
    for (String example : Contracts.examples("collections.case-handed-off.v1")) {
      wire.say("collections.case-handed-off.v1", about(invoice, example));
    }
    wire.await(invoice, "inCollection", true);
    wire.say(
        "collections.case-recalled.v1",
        about(invoice, Contracts.examples("collections.case-recalled.v1").getFirst()));
    wire.await(invoice, "inCollection", false);
  }

  @Test
  void aClaimThatCollectionSoldIsAssigned() {
    String invoice = ledger.issued("S-1", "100.00");
    wire.say(
        "collections.case-handed-off.v1",
        about(invoice, Contracts.examples("collections.case-handed-off.v1").getFirst()));
    wire.await(invoice, "inCollection", true);
    for (String example : Contracts.examples("collections.case-sold.v1")) {
      wire.say("collections.case-sold.v1", about(invoice, Contracts.withLaterField(example)));
    }
    wire.await(invoice, "inCollection", false);
    ledger
        .invoice(invoice)
        .body("status", equalTo("ASSIGNED"))
        .body("assignment.kind", equalTo("SOLD"))
        .body("assignment.assignee", equalTo("Rachat Test SA"))
        .body("assignment.assignedOn", equalTo("2027-03-15"));
  }

  @Test
  void aRecoveryIsBookedOnceWhateverIsDeliveredTwice() {
    String invoice = ledger.issued("V-1", "100.00");
    UUID recovery = UUID.randomUUID();
    String data =
        """
        {"caseId":"%s","recoveryId":"%s","debtorId":"%s","debtor":"C-1","invoices":["%s"],"route":"AMICABLE",
         "agency":"recouvra-be","amount":%s,"valueDate":"2026-03-01","externalReference":"RB-1","later":"field"}
        """
            .formatted(
                UUID.randomUUID(),
                recovery,
                ledger.erp().get("/v1/debtors/C-1").path("id"),
                invoice,
                money("60.00"));
    wire.say("collections.recovery-received.v1", data);
    wire.say("collections.recovery-received.v1", data);
    String after = ledger.issued("V-2", "1.00");
    wire.say(
        "collections.case-handed-off.v1",
        about(after, Contracts.examples("collections.case-handed-off.v1").getFirst()));
    wire.await(after, "inCollection", true);
    ledger
        .invoice(invoice)
        .body("open.amount", equalTo("40.00"))
        .body("movements[1].source", equalTo(recovery.toString()));
    ledger
        .erp()
        .get("/v1/receipts/" + recovery)
        .then()
        .statusCode(200)
        .body("bankReference", equalTo("RB-1"));
  }

  private static String about(String invoice, String example) {
    return example.replaceAll("(?s)\"invoices\":\\s*\\[.*?]", "\"invoices\":[\"" + invoice + "\"]");
  }

  @Test
  void whatASettlementGaveUpIsWrittenOffOnceWithItsVat() {
    String invoice =
        ledger
            .issue(
                Ledger.invoiceBody("S-1", "100").replace("\"vatRate\":\"0\"", "\"vatRate\":\"21\""))
            .statusCode(201)
            .extract()
            .path("id");
    String receipt = ledger.paying(invoice, "60.50", "2026-03-02");
    UUID settled = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      wire.closed(settled, "2026-03-02", "60.50", receipt, invoice);
    }
    wire.await(invoice, "status", "WRITTEN_OFF");
    String after = ledger.issued("S-2", "1.00");
    wire.say("collections.case-handed-off.v1", handedOff(after));
    wire.await(after, "inCollection", true);
    ledger
        .invoice(invoice)
        .body("open.amount", equalTo("0.00"))
        .body("writtenOff.amount", equalTo("60.50"))
        .body("vatToRecover.amount", equalTo("10.50"))
        .body("movements.kind", contains("ISSUED", "PAID", "WRITTEN_OFF"))
        .body("movements[2].source", equalTo(settled.toString()));
    ledger
        .erp()
        .body("{\"reversedOn\":\"2026-03-09\",\"reason\":\"AM04\"}")
        .post("/v1/receipts/" + receipt + "/reversal")
        .then()
        .statusCode(200);
    ledger
        .invoice(invoice)
        .body("status", equalTo("OPEN"))
        .body("open.amount", equalTo("121.00"))
        .body("writtenOff.amount", equalTo("0.00"))
        .body("movements", hasSize(5));
    ledger.aged("2026-03-08").body("totals[0].total.amount", equalTo("1.00"));
    ledger.aged("2026-03-09").body("totals[0].total.amount", equalTo("122.00"));
  }

  private static String handedOff(String invoice) {
    return about(invoice, Contracts.examples("collections.case-handed-off.v1").getFirst());
  }
}
