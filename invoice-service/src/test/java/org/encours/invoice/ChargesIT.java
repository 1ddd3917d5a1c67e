package org.encours.invoice;

import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a letter asks beside the principal stands in the books, and what pays it. */
@QuarkusTest
@WithServers
class ChargesIT {

  private Ledger ledger;
  private DunningWire dunning;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
    dunning = new DunningWire(ledger);
  }

  /** 1,000.00 due on 4 February, with 8.63 of interest and 40.00 asked on 1 March. */
  private String late(String number) {
    String invoice = ledger.issued(number, "1000.00");
    dunning.claimed(invoice, number, "2026-03-01", "8.63", "40.00");
    dunning.await(invoice, "charges.open.amount", "48.63");
    return invoice;
  }

  private void policy(String body) {
    ledger.as("committee").body(body).put("/v1/ledger-policy").then().statusCode(200);
  }

  private ValidatableResponse debtor() {
    return ledger.erp().get("/v1/debtors/C-1").then().statusCode(200);
  }

  @Test
  void payingTheLetterToTheCentSettlesEverything() {
    String invoice = late("L-1");
    ledger
        .invoice(invoice)
        .body("open.amount", equalTo("1000.00"))
        .body("owed.amount", equalTo("1048.63"))
        .body("charges.items.kind", containsInAnyOrder("INTEREST", "FIXED_COMPENSATION"))
        .body("charges.items.claimedOn", contains("2026-03-01", "2026-03-01"));
    debtor()
        .body("balance.amount", equalTo("1000.00"))
        .body("chargesOpen.amount", equalTo("48.63"))
        .body("credit.amount", equalTo("0.00"));
    ledger
        .aged("2026-03-05")
        .body("items[0].total.amount", equalTo("1000.00"))
        .body("items[0].charges.amount", equalTo("48.63"));
    ledger
        .receive(
            "{\"amount\":%s,\"valueDate\":\"2026-03-05\",\"debtor\":\"C-1\"}"
                .formatted(money("1048.63")))
        .statusCode(201)
        .body("unallocated.amount", equalTo("0.00"))
        .body("allocations.part", contains("PRINCIPAL", "INTEREST", "FIXED_COMPENSATION"))
        .body("allocations.amount.amount", contains("1000.00", "8.63", "40.00"));
    ledger.invoice(invoice).body("status", equalTo("PAID")).body("owed.amount", equalTo("0.00"));
    debtor()
        .body("balance.amount", equalTo("0.00"))
        .body("chargesOpen.amount", equalTo("0.00"))
        .body("credit.amount", equalTo("0.00"));
    ledger.erp().get("/v1/unmatched-receipts").then().body("items", empty());
    ledger.erp().get("/v1/receipts?debtor=C-1").then().statusCode(200).body("items", hasSize(1));
    ledger.aged("2026-03-04").body("items[0].charges.amount", equalTo("48.63"));
  }

  @Test
  void aPartPaysInterestFirstByLawAndThePrincipalFirstByPolicy() {
    String invoice = late("P-1");
    ledger.received("1000.00", "2026-03-05");
    ledger
        .invoice(invoice)
        .body("open.amount", equalTo("8.63"))
        .body("charges.open.amount", equalTo("40.00"));
    policy("{\"allocationOrder\":\"PRINCIPAL_FIRST\"}");
    String other = late("P-2");
    ledger.paying(other, "1000.00", "2026-03-06");
    ledger
        .invoice(other)
        .body("status", equalTo("PAID"))
        .body("charges.open.amount", equalTo("48.63"));
  }

  @Test
  void claimsAddUpAndWhatBouncesIsOwedAgain() {
    String invoice = late("B-1");
    dunning.claimed(invoice, "B-1", "2026-03-15", "12.10", "40.00");
    dunning.await(invoice, "charges.open.amount", "52.10");
    dunning.claimed(invoice, "B-1", "2026-03-01", "8.63", "40.00");
    String receipt = ledger.received("1052.10", "2026-03-16");
    ledger.invoice(invoice).body("owed.amount", equalTo("0.00"));
    ledger
        .erp()
        .body("{\"reversedOn\":\"2026-03-18\",\"reason\":\"AM04\"}")
        .post("/v1/receipts/" + receipt + "/reversal")
        .then()
        .statusCode(200);
    ledger
        .invoice(invoice)
        .body("owed.amount", equalTo("1052.10"))
        .body("charges.items", hasSize(3))
        .body("charges.paid.amount", equalTo("0.00"));
  }

  @Test
  void creditThatAPaymentLeftPaysWhatAccruedUntilThen() {
    String invoice = late("A-1");
    ledger.received("1049.19", "2026-03-03");
    debtor().body("credit.amount", equalTo("0.56"));
    dunning.claimed(invoice, "A-1", "2026-03-03", "9.19", "40.00");
    dunning.await(invoice, "charges.paid.amount", "49.19");
    ledger.invoice(invoice).body("owed.amount", equalTo("0.00"));
    debtor().body("credit.amount", equalTo("0.00"));
  }

  @Test
  void aPersonWaivesWithAReasonAndNoMoreThanIsOpen() {
    String invoice = late("W-1");
    String interest =
        ledger.invoice(invoice).extract().path("charges.items.find { it.kind == 'INTEREST' }.id");
    waive(invoice, "{\"amount\":%s,\"reason\":\"goodwill\"}".formatted(money("48.64")))
        .statusCode(422)
        .body("violations.path", contains("amount"));
    waive(invoice, "{\"items\":[\"%s\"],\"reason\":\"x\"}".formatted(UUID.randomUUID()))
        .statusCode(422)
        .body("violations.path", contains("items[0]"));
    waive(invoice, "{\"items\":[\"%s\"]}".formatted(interest))
        .statusCode(422)
        .body("violations.path", contains("reason"));
    ledger.invoice(invoice).body("charges.waived.amount", equalTo("0.00"));
    String where =
        waive(invoice, "{\"items\":[\"%s\"],\"reason\":\"goodwill\"}".formatted(interest))
            .statusCode(201)
            .body("amount.amount", equalTo("8.63"))
            .body("chargesOpen.amount", equalTo("40.00"))
            .extract()
            .header("Location");
    ledger
        .controller()
        .get(where)
        .then()
        .statusCode(200)
        .body("cause", equalTo("WAIVED"))
        .body("items[0].kind", equalTo("INTEREST"));
    ledger
        .erp()
        .body("{\"reason\":\"x\"}")
        .post("/v1/invoices/" + invoice + "/charge-waivers")
        .then()
        .statusCode(403);
  }

  private ValidatableResponse waive(String invoice, String body) {
    return ledger
        .controller()
        .body(body)
        .post("/v1/invoices/" + invoice + "/charge-waivers")
        .then();
  }

  @Test
  void aSmallRestIsGivenUpByPolicy() {
    policy("{\"giveUpChargesBelow\":%s}".formatted(money("1.00")));
    String invoice = late("G-1");
    ledger.received("1048.00", "2026-03-05");
    ledger
        .invoice(invoice)
        .body("owed.amount", equalTo("0.00"))
        .body("charges.waived.amount", equalTo("0.63"));
  }

  @Test
  void acreditNoteOverAllOfItTakesTheChargesWithIt() {
    String invoice = late("C-1");
    ledger
        .erp()
        .body(
            "{\"number\":\"CN-1\",\"invoiceNumber\":\"C-1\",\"issueDate\":\"2026-03-02\",\"amount\":%s,\"reason\":\"void\"}"
                .formatted(money("1000.00")))
        .post("/v1/credit-notes")
        .then()
        .statusCode(201);
    ledger
        .invoice(invoice)
        .body("owed.amount", equalTo("0.00"))
        .body("charges.waived.amount", equalTo("48.63"));
  }

  @Test
  void aLowerClaimAfterACreditNoteLowersTheCharges() {
    String invoice = late("D-1");
    ledger
        .erp()
        .body(
            "{\"number\":\"CN-2\",\"invoiceNumber\":\"D-1\",\"issueDate\":\"2026-03-02\",\"amount\":%s,\"reason\":\"half\"}"
                .formatted(money("500.00")))
        .post("/v1/credit-notes")
        .then()
        .statusCode(201);
    dunning.claimed(invoice, "D-1", "2026-03-02", "4.32", "40.00");
    dunning.await(invoice, "charges.open.amount", "44.32");
  }

  @Test
  void aPartThatDoesNotExistIsNoPart() {
    String invoice = ledger.issued("N-1", "100.00");
    ledger
        .receive(
            "{\"amount\":%1$s,\"valueDate\":\"2026-03-05\",\"allocations\":[{\"invoice\":\"%2$s\",\"amount\":%1$s,\"part\":\"INTEREST\"}]}"
                .formatted(money("10.00"), invoice))
        .statusCode(422)
        .body("violations.path", contains("allocations[0].part"));
    ledger.invoice(invoice).body("open.amount", equalTo("100.00"));
  }

  @Test
  void aDisputeToldByTelephoneOpensHereOnce() {
    String invoice = late("T-1");
    UUID heard = UUID.randomUUID();
    dunning.disputed(heard, invoice, "SERVICE", "600.00", false);
    dunning.disputed(heard, invoice, "SERVICE", "600.00", false);
    dunning.await(invoice, "disputedAmount.amount", "600.00");
    UUID charges = UUID.randomUUID();
    dunning.disputed(charges, invoice, "AMOUNT", "40.00", true);
    String after = ledger.issued("T-2", "1.00");
    dunning.disputed(UUID.randomUUID(), after, "OTHER", "1.00", false);
    dunning.await(after, "disputed", true);
    ledger
        .invoice(invoice)
        .body("disputedAmount.amount", equalTo("600.00"))
        .body("disputes", hasSize(2))
        .body("disputes.find { it.id == '%s' }.owner".formatted(heard), equalTo("operations"))
        .body("disputes.find { it.id == '%s' }.deadline".formatted(heard), equalTo("2026-03-16"));
  }
}
