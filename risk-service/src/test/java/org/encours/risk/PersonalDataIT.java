package org.encours.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.encours.testkit.KeptOfPeople;
import org.encours.testkit.Timeouts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What is kept about a person, handed over and forgotten. */
@QuarkusTest
@WithServers
class PersonalDataIT extends RiskStory {

  private static final String PATH = "/v1/debtors/P-9/personal-data";

  @Inject AgroalDataSource database;

  @Test
  void aDebtorIsHandedItsDataAndForgottenWhenTheLedgerSaysSo() {
    Ledger person = known(new Ledger(creditor, "P-9", "CONSUMER"));
    UUID invoice = person.issued("2026-01-01", "2026-01-31", "60.00");
    person.paid(invoice, "2026-01-20", "60.00");
    awaitExposure(person, "0.00");
    as("controller")
        .get(PATH)
        .then()
        .statusCode(200)
        .body("services[0].service", equalTo("risk"))
        .body("services[0].tables.table", hasItems("debtor", "fact", "assessment"))
        .body(
            "services[0].tables.find { it.table == 'fact' }.rows.kind", hasItems("ISSUED", "PAID"))
        .body(
            "services[0].tables.find { it.table == 'assessment' }.rows[0].evidence.policy.level",
            equalTo("BALANCED"));

    UUID request = person.erased();

    await().atMost(Timeouts.LONG).until(() -> as("controller").get(PATH).statusCode(), is(404));
    risk(person).statusCode(404);
    as("controller")
        .get("/v1/erasures/" + request)
        .then()
        .statusCode(200)
        .body("services[0].state", equalTo("DONE"))
        .body("services[0].report.erased.table", hasItems("debtor", "fact", "assessment"))
        .body("services[0].report.kept", empty());
  }

  @Test
  void whatIsHeardLateOrTwiceBringsNothingBack() {
    Ledger person = known(new Ledger(creditor, "P-9", "CONSUMER"));
    UUID first = person.erased();
    person.erased();
    person.issued("2026-01-01", "2026-01-31", "70.00");
    person.promiseBroken("2026-02-01");
    // Another, told after it, is known once all of that was heard.
    known(new Ledger(creditor, "P-9", "CONSUMER"));
    await()
        .atMost(Timeouts.LONG)
        .until(() -> as("controller").get("/v1/erasures/" + first).statusCode(), is(200));
    List<String> tables =
        as("controller").get(PATH).then().extract().path("services[0].tables.table");
    assertThat(tables).contains("debtor").doesNotContain("fact");
    assertThat(KeptOfPeople.tablesWith(database, person.debtor.toString()))
        .isSubsetOf("erasure", "forgotten_debtor");
  }

  @Test
  void theRegisterSpeaksOfEveryTableWithDebtors() {
    List<String> listed =
        as("auditor").get("/v1/retention-register").then().extract().path("items.table");
    assertThat(listed).containsAll(KeptOfPeople.tablesOfDebtors(database));
  }
}
