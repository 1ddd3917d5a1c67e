package org.encours.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Belgian banks' own files, several accounts, and what is missing between statements. */
@QuarkusTest
@WithServers
class CodaIT {

  private Ledger ledger;

  @BeforeEach
  void theCreditorOfTheSamples() {
    ledger = Ledger.of("BE", "0401234560", "BE68539007547034");
  }

  private String owed(String number, String amount, String reference) {
    String body = Ledger.invoiceBody(number, amount);
    return ledger
        .issue(
            body.replace("\"currency\"", "\"paymentReference\":\"" + reference + "\",\"currency\""))
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void statementsOfSeveralAccountsAreTakenInOnceTheyAreTheCreditorsOwn() {
    String both =
        Coda.statement("BE68539007547034", 1, "201126", "0.00")
                .structured("A", "10.00", "000000000101")
                .text()
            + Coda.statement("BE21001234567803", 1, "201126", "0.00")
                .structured("A", "20.00", "000000000101")
                .text();
    loadCoda(both).statusCode(422).body("violations[0].path", equalTo("Stmt[1].Acct.Id.IBAN"));
    ledger
        .erp()
        .body("{\"otherIbans\":[\"BE21 0012 3456 7803\"]}")
        .put("/v1/creditor/accounts")
        .then()
        .statusCode(200)
        .body("ibans", hasSize(2));
    loadCoda(both)
        .statusCode(201)
        .body("statements.iban", hasItems("BE68539007547034", "BE21001234567803"))
        .body("unmatched", equalTo(2));
    ledger
        .erp()
        .body("{\"otherIbans\":[\"BE21001234567804\"]}")
        .put("/v1/creditor/accounts")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("otherIbans[0]"));
  }

  @Test
  void aBanksFileIsBookedByWhatItsRecordsSayAndTheSecondTimeNothingChanges() {
    ledger
        .erp()
        .body("{\"otherIbans\":[\"BE21001234567803\"]}")
        .put("/v1/creditor/accounts")
        .then()
        .statusCode(200);
    String belgian = owed("A-1", "1210.00", "+++202/6000/12320+++");
    String iso = owed("A-2", "1500.00", "RF98INV2026000123");
    String first = ledger.issued("2026-000124", "200.00");
    String second = ledger.issued("2026-000125", "170.00");
    String otherAccount = ledger.issued("A-9", "25.50");
    String houseNumber = ledger.issued("17", "1210.00");
    String collected = owed("A-3", "200.00", "collection 17");
    ledger
        .receive(
            """
            {"amount":%s,"valueDate":"2026-11-10","allocations":[{"invoice":"%s","amount":%s}],
             "bankReference":"SDD-2026-0099"}
            """
                .formatted(money("200.00"), collected, money("200.00")))
        .statusCode(201);
    String coda = Coda.file("two-accounts");
    loadCoda(coda)
        .statusCode(201)
        .body("matched", equalTo(4))
        .body("unmatched", equalTo(2))
        .body("reversed", equalTo(1))
        .body("ignored", equalTo(1))
        .body("statements.statement", contains("CODA 2026/224", "CODA 2026/007"))
        .body("statements[0].returned[0].reason", equalTo("AM04"))
        .body("statements[0].returned[0].meaning", equalTo("insufficient funds"));
    for (String paid : List.of(belgian, iso, first, second, otherAccount)) {
      ledger.invoice(paid).body("status", equalTo("PAID"));
    }
    for (String open : List.of(collected, houseNumber)) {
      ledger.invoice(open).body("status", equalTo("OPEN"));
    }
    loadCoda(coda).statusCode(201).body("duplicates", equalTo(8)).body("matched", equalTo(0));
    ledger.erp().get("/v1/debtors/C-1").then().body("balance.amount", equalTo("1410.00"));
  }

  @Test
  void overlappingFilesBookWhatIsNewOnly() {
    Coda morning =
        Coda.statement("BE68539007547034", 1, "201126", "0.00")
            .structured("R-1", "10.00", "000000000101");
    loadCoda(morning.text()).statusCode(201).body("unmatched", equalTo(1));
    String evening =
        Coda.statement("BE68539007547034", 2, "201126", "0.00")
            .structured("R-1", "10.00", "000000000101")
            .structured("R-2", "20.00", "000000000101")
            .text();
    loadCoda(evening)
        .statusCode(201)
        .body("duplicates", equalTo(1))
        .body("unmatched", equalTo(1))
        .body("statements[0].gaps[0]", containsString("opens with 0.00 EUR"));
    ledger.erp().get("/v1/unmatched-receipts").then().body("items", hasSize(2));
  }

  @Test
  void aMissingStatementIsSaidWhenLoadingAndUntilItComes() {
    loadCoda(Coda.statement("BE68539007547034", 1, "181126", "0.00").text()).statusCode(201);
    loadCoda(Coda.statement("BE68539007547034", 3, "201126", "10.00").text())
        .statusCode(201)
        .body("statements[0].gaps", hasSize(2))
        .body("statements[0].gaps[0]", containsString("1 missing"));
    ledger
        .erp()
        .get("/v1/bank-statements?iban=BE68539007547034")
        .then()
        .statusCode(200)
        .body("items[1].missingBefore", equalTo(1))
        .body("items[1].differenceBefore.amount", equalTo("10.00"));
    loadCoda(
            Coda.statement("BE68539007547034", 2, "191126", "0.00")
                .structured("R", "10.00", "000000000101")
                .text())
        .statusCode(201)
        .body("statements[0].gaps", hasSize(0));
    ledger
        .erp()
        .get("/v1/bank-statements")
        .then()
        .body("items.missingBefore", org.hamcrest.Matchers.not(hasItems(1)))
        .body("items[1].differenceBefore", org.hamcrest.Matchers.nullValue());
  }

  private ValidatableResponse loadCoda(String text) {
    return ledger
        .erp()
        .contentType("text/plain; charset=UTF-8")
        .body(text.getBytes(UTF_8))
        .post("/v1/bank-statements")
        .then();
  }
}
