package org.encours.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encours.collections.Creditor.ACME;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.encours.testkit.KeptOfPeople;
import org.encours.testkit.Timeouts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What a case keeps of a person stays as long as titles live; all else goes with the person. */
@QuarkusTest
@WithServers
class ErasureIT {

  @Inject AgroalDataSource database;

  @Test
  void theDebtorsFileGoesAndTheCaseStaysAsTheLawSays() {
    ACME.worksWithRecouvraAndOtherOne();
    Ledger.Debt debt = ACME.ledger.provenDebt("900.00");
    String id = ACME.handedToAnAgency(debt);
    ACME.as("controller")
        .body("{\"outcome\":\"WITHDRAWN\",\"reason\":\"paid to us\",\"on\":\"2026-07-01\"}")
        .post("/v1/cases/" + id + "/closing");
    String data = "/v1/debtors/" + debt.reference() + "/personal-data";
    JsonPath export = ACME.as("controller").get(data).then().statusCode(200).extract().jsonPath();
    assertThat(export.getList("services[0].tables.table", String.class))
        .contains("debtor_file", "collection_case", "agency_event", "invoice_file");

    UUID request = ACME.ledger.erase(debt);
    ACME.ledger.erase(debt);
    ACME.ledger.isConsumer(debt);

    await()
        .atMost(Timeouts.LONG)
        .until(() -> ACME.as("controller").get("/v1/erasures/" + request).statusCode(), is(200));
    ACME.as("controller").get(data).then().statusCode(404);
    JsonPath erasure = ACME.as("controller").get("/v1/erasures/" + request).jsonPath();
    assertThat(erasure.getList("services[0].report.erased.table", String.class))
        .contains("debtor_file", "agency_event", "invoice_file");
    assertThat(erasure.getList("services[0].report.kept.table", String.class))
        .contains("collection_case");
    assertThat(KeptOfPeople.tablesWith(database, debt.reference())).isSubsetOf("agency_update");
  }

  @Test
  void theRegisterSpeaksOfEveryTableWithDebtors() {
    List<String> listed =
        ACME.as("auditor").get("/v1/retention-register").then().extract().path("items.table");
    assertThat(listed).containsAll(KeptOfPeople.tablesOfDebtors(database));
  }
}
