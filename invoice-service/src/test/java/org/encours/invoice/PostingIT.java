package org.encours.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journal that accounting takes over, as a program reads it and as a spreadsheet does. */
@QuarkusTest
@WithServers
class PostingIT {

  private static final String YEAR = "/v1/postings?from=2026-01-01&to=2026-12-31";

  private Ledger ledger;

  @BeforeEach
  void anInvoiceAndWhatPaidIt() {
    ledger = Ledger.belgian();
    ledger.issued("F-1", "100.00");
    ledger.received("100.00", "2026-03-05");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json", "text/csv;q=0.5, application/json"})
  void aProgramReadsJson(String accept) {
    ledger
        .erp()
        .accept(accept)
        .get(YEAR)
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON)
        .body("items.journal", contains("SALES", "BANK"))
        .body("items[1].lines.account", containsInAnyOrder("BANK", "RECEIVABLES"));
  }

  @Test
  void aSpreadsheetReadsTheSameLines() {
    String csv =
        ledger
            .erp()
            .accept("text/csv")
            .get(YEAR)
            .then()
            .statusCode(200)
            .contentType("text/csv;charset=UTF-8")
            .extract()
            .asString();

    assertThat(csv.lines())
        .startsWith("date,journal,document,debtor,account,kind,debit,credit,currency")
        .anyMatch(line -> line.endsWith(",C-1,RECEIVABLES,ISSUED,100.00,,EUR"))
        .anyMatch(line -> line.endsWith(",C-1,RECEIVABLES,PAID,,100.00,EUR"));
  }

  @Test
  void eitherFormIsResumedWhereItEnded() {
    String after =
        ledger.erp().get(YEAR + "&limit=1").then().body("items", hasSize(1)).extract().path("next");
    ledger
        .erp()
        .queryParam("after", after)
        .get(YEAR)
        .then()
        .body("items.journal", contains("BANK"));
    ledger
        .erp()
        .accept("text/csv")
        .get(YEAR + "&limit=1")
        .then()
        .header("Link", containsString("after="));
  }

  @Test
  void theCashForecastHasTheSameTwoForms() {
    String path = "/v1/reports/cash-forecast?weeks=2&asOf=2026-03-01";
    ledger.erp().accept("*/*").get(path).then().statusCode(200).body("items", notNullValue());
    ledger
        .erp()
        .accept("text/csv")
        .get(path)
        .then()
        .statusCode(200)
        .contentType("text/csv;charset=UTF-8")
        .body(startsWith("week,until,currency,p10,p50,p90,expected"));
  }
}
