package org.encours.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of a debtor: what it owed on any day, where it was at home, its group. */
@QuarkusTest
@WithServers
class DebtorAccountIT {

  private Ledger ledger;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
  }

  private ValidatableResponse get(String path) {
    return ledger.controller().get(path).then().statusCode(200);
  }

  @Test
  void aStatementOfAccountShowsWhatWasOpenThenAndHowItCameAbout() {
    ledger.issued("S-1", "100.00");
    ledger.issued("S-2", "50.00");
    String receipt = ledger.received("120.00", "2026-02-14");
    get("/v1/debtors/C-1/statement?from=2026-02-01&asOf=2026-02-20")
        .body("accounts[0].opening.amount", equalTo("150.00"))
        .body("accounts[0].closing.amount", equalTo("30.00"))
        .body("accounts[0].overdue.amount", equalTo("30.00"))
        .body("accounts[0].movements", hasSize(2))
        .body("accounts[0].movements.balance.amount", contains("50.00", "30.00"))
        .body("accounts[0].openItems.number", contains("S-2"))
        .body("accounts[0].openItems[0].daysLate", equalTo(16));
    ledger
        .erp()
        .body("{\"reversedOn\":\"2026-02-25\"}")
        .post("/v1/receipts/" + receipt + "/reversal")
        .then()
        .statusCode(200);
    // What was true then is still what was true then.
    get("/v1/debtors/C-1/statement?asOf=2026-02-20")
        .body("accounts[0].closing.amount", equalTo("30.00"));
    get("/v1/debtors/C-1/statement?asOf=2026-02-25")
        .body("accounts[0].closing.amount", equalTo("150.00"))
        .body("accounts[0].openItems", hasSize(2));
    byte[] pdf =
        ledger
            .controller()
            .accept("application/pdf")
            .get("/v1/debtors/C-1/statement?asOf=2026-02-25")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    assertThat(pdf).startsWith("%PDF".getBytes(UTF_8));
    ledger.controller().get("/v1/debtors/nobody/statement").then().statusCode(404);
    ledger
        .controller()
        .get("/v1/debtors/C-1/statement?from=2026-03-01&asOf=2026-02-01")
        .then()
        .statusCode(422);
  }

  @Test
  void whereADebtorWasAtHomeIsKept() {
    ledger
        .erp()
        .body(Ledger.debtorBody("COMPANY").replace("Place Essai 2", "Rue Neuve 7"))
        .put("/v1/debtors/C-1")
        .then()
        .statusCode(200);
    ledger
        .erp()
        .body(Ledger.debtorBody("CONSUMER").replace("Place Essai 2", "Rue Neuve 7"))
        .put("/v1/debtors/C-1")
        .then()
        .statusCode(200);
    get("/v1/debtors/C-1/addresses")
        .body("items.address.street", contains("Rue Neuve 7", "Place Essai 2"))
        .body("items[0].by", equalTo("erp@" + ledger.creditor));
  }

  @Test
  void debtorsComeInBulkAndGoodLinesStay() {
    String good = Ledger.debtorBody("COMPANY").replace("\n", " ");
    String answers =
        ledger
            .erp()
            .urlEncodingEnabled(false)
            .contentType("application/x-ndjson")
            .body(
                (good.replaceFirst("\\{", "{\"reference\":\"N-1\",")
                        + "\n"
                        + good.replaceFirst("\\{", "{\"reference\":\"C-1\",")
                        + "\n{\"reference\":\"N-2\"}\nnonsense\n"
                        + good.replaceFirst("\\{", "{\"reference\":\"N-3\",\"nme\":1,"))
                    .getBytes(UTF_8))
            .post("/v1/debtors:bulk")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(answers.lines().map(line -> line.replaceAll(".*?\"status\":(\\d+).*", "$1")))
        .containsExactly("201", "200", "422", "400", "422");
    ledger.erp().get("/v1/debtors").then().body("items.reference", contains("C-1", "N-1"));
  }

  @Test
  void theCompaniesOfAGroupOweTogether() {
    for (String child : new String[] {"C-2", "C-3"}) {
      ledger
          .erp()
          .body(Ledger.debtorBody("COMPANY").replace("\"kind\"", "\"parent\":\"C-1\",\"kind\""))
          .put("/v1/debtors/" + child)
          .then()
          .statusCode(201);
    }
    ledger.debtor("X-1");
    ledger.issued("G-1", "100.00");
    ledger.issue(Ledger.invoiceBody("G-2", "40").replace("C-1", "C-2")).statusCode(201);
    ledger.issue(Ledger.invoiceBody("G-3", "60").replace("C-1", "C-3")).statusCode(201);
    ledger.issue(Ledger.invoiceBody("G-4", "150").replace("C-1", "X-1")).statusCode(201);
    get("/v1/reports/exposure-by-group?asOf=2026-02-10")
        .body("items.head", contains("C-1", "X-1"))
        .body("items[0].balance.amount", equalTo("200.00"))
        .body("items[0].overdue.amount", equalTo("200.00"))
        .body("items[0].members.debtor", contains("C-1", "C-2", "C-3"));
  }
}
