package org.encours.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.Ledger.invoiceBody;
import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong is named by its path; nothing is stored; the service stays healthy. */
@QuarkusTest
@WithServers
class BadInputIT {

  private Ledger ledger;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
  }

  @AfterEach
  void nothingWasStoredAndTheServiceIsHealthy() {
    ledger.erp().get("/v1/invoices").then().statusCode(200).body("items", hasSize(0));
    ledger.erp().get("/v1/unmatched-receipts").then().body("items", hasSize(0));
    io.restassured.RestAssured.get("/q/health").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"currency\":\"EUR\" | \"currency\":\"EURO\" | currency",
        "\"currency\":\"EUR\" | \"currency\":\"XAU\" | currency",
        "\"debtor\":\"C-1\" | \"debtor\":\"nobody\" | debtor",
        "\"unitPrice\":\"10\" | \"unitPrice\":\"-10\" | lines[0].unitPrice",
        "\"unitPrice\":\"10\" | \"unitPrice\":\"ten\" | lines[0].unitPrice",
        "\"quantity\":\"1\" | \"quantity\":\"0\" | lines[0].quantity",
        "\"quantity\":\"1\" | \"quantity\":\"1e999999999\" | lines[0].quantity",
        "\"quantity\":\"1\" | \"quantity\":\"-1\" | lines",
        "\"vatRate\":\"0\" | \"vatRate\":\"101\" | lines[0].vatRate",
        "\"terms\":{\"netDays\":30} | \"dueDate\":\"2026-01-04\" | dueDate",
        "\"terms\":{\"netDays\":30} | \"terms\":{\"netDays\":45,\"endOfMonth\":true} |"
            + " terms.reading",
        "\"terms\":{\"netDays\":30} |"
            + " \"terms\":{\"netDays\":45,\"reading\":\"DAYS_THEN_END_OF_MONTH\"} |"
            + " terms.endOfMonth",
        "\"terms\":{\"netDays\":30} | \"paymentReference\":\"+++090/9337/55439+++\" |"
            + " paymentReference",
        "\"terms\":{\"netDays\":30} | \"paymentReference\":\"***090/9337/55439***\" |"
            + " paymentReference",
        "\"issueDate\":\"2026-01-05\" | \"issueDate\":\"2026-02-30\" | issueDate",
        "\"issueDate\":\"2026-01-05\", | '' | issueDate",
        "\"number\":\"X-1\" | \"number\":\"\" | number",
        "\"number\":\"X-1\" | \"number\":\"X-1\",\"dueDat\":\"2026-02-01\" | dueDat"
      })
  void aWrongValueIsNamedByItsPath(String right, String wrong, String path) {
    String body = invoiceBody("X-1", "10");
    ledger
        .issue(body.replace(right, wrong == null ? "" : wrong))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("violations.path", hasItem(path))
        .body(not(containsString("Exception")));
  }

  @Test
  void anUnknownDebtorIsNamedTogetherWithAllElseThatIsWrong() {
    String bad =
        """
        {"number":"X-1","debtor":"nobody","issueDate":"2026-01-05","dueDate":"2026-01-04","currency":"EUR",
         "lines":[{"description":"Flour","quantity":"0","unitPrice":"-1","vatRate":"101"}],
         "paymentReference":"+++090/9337/55439+++"}
        """;
    String[] paths = {
      "debtor",
      "dueDate",
      "lines[0].quantity",
      "lines[0].unitPrice",
      "lines[0].vatRate",
      "paymentReference"
    };
    ledger.issue(bad).statusCode(422).body("violations.path", containsInAnyOrder(paths));
    ledger
        .issue(bad.replace("\"debtor\":\"nobody\",", ""))
        .statusCode(422)
        .body("violations.path", containsInAnyOrder(paths));
    String line =
        ledger
            .erp()
            .urlEncodingEnabled(false)
            .contentType("application/x-ndjson")
            .body(bad.replace("\n", " ").getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post("/v1/invoices:bulk")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(JsonPath.from(line).getList("problem.violations.path", String.class))
        .containsExactlyInAnyOrder(paths);
  }

  @Test
  void instalmentsThatDoNotAddUpAreRefused() {
    String parts =
        "\"instalments\":[{\"dueDate\":\"2026-02-01\",\"amount\":%s}]".formatted(money("9.99"));
    ledger
        .issue(invoiceBody("X-1", "10").replace("\"terms\":{\"netDays\":30}", parts))
        .statusCode(422)
        .body("violations[0].path", equalTo("instalments"));
  }

  @Test
  void anAmountFinerThanACentIsRefused() {
    ledger
        .receive("{\"amount\":%s,\"valueDate\":\"2026-01-20\"}".formatted(money("10.005")))
        .statusCode(422)
        .body("violations[0].path", containsString("amount"));
    ledger
        .receive("{\"amount\":%s,\"valueDate\":\"2026-01-20\"}".formatted(money("-10.00")))
        .statusCode(422)
        .body("violations[0].path", equalTo("amount"));
  }

  @Test
  void aReferenceWithAWrongCheckDigitIsRefusedOnAReceiptToo() {
    ledger
        .receive(
            "{\"amount\":%s,\"valueDate\":\"2026-01-20\",\"reference\":\"+++090/9337/55439+++\"}"
                .formatted(money("10.00")))
        .statusCode(422)
        .body("violations[0].path", equalTo("reference"));
  }

  @Test
  void whatIsNoJsonIsSaidToBeNone() {
    for (String body : new String[] {"{\"number\":", "[1,2", "nonsense", "{} trailing"}) {
      ledger.issue(body).statusCode(400).contentType("application/problem+json");
    }
    ledger.issue("").statusCode(org.hamcrest.Matchers.oneOf(400, 422));
    ledger.issue("null").statusCode(org.hamcrest.Matchers.oneOf(400, 422));
    ledger.issue("[]").statusCode(org.hamcrest.Matchers.oneOf(400, 422));
  }

  @Test
  void aBodyOfSixtyMegabytesIsRefused() {
    String number = "9".repeat(60 * 1024 * 1024);
    ledger.issue(invoiceBody(number, "10")).statusCode(413);
  }

  @Test
  void anIbanThatFailsItsCheckIsRefused() {
    creditor("iban", "BE69539007547034").body("violations[0].path", equalTo("iban"));
    creditor("enterpriseNumber", "0403800151")
        .body("violations[0].path", equalTo("enterpriseNumber"));
  }

  private ValidatableResponse creditor(String field, String value) {
    String profile = Ledger.profile("BE", "0401234560", "BE90999202600132");
    return ledger
        .erp()
        .body(
            profile.replaceFirst(
                "\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"" + value + "\""))
        .put("/v1/creditor")
        .then()
        .statusCode(422);
  }

  @Test
  void ofAllThingsWrongWithADebtorEachIsNamed() {
    ledger
        .erp()
        .body(
            """
            {"kind":"COMPANY","name":"","language":"xx","country":"BE","enterpriseNumber":"0403800151",
             "vatNumber":"BE1","address":{"street":"S","postalCode":"1","city":"C","country":"QQ"},
             "contacts":[{"name":"A","role":"r","email":"nowhere"}]}
            """)
        .put("/v1/debtors/C-9")
        .then()
        .statusCode(422)
        .body(
            "violations.path",
            org.hamcrest.Matchers.containsInAnyOrder(
                "name",
                "language",
                "enterpriseNumber",
                "vatNumber",
                "address.country",
                "contacts[0].email"));
  }
}
