package org.encours.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.encours.testkit.Contracts;
import org.encours.testkit.KeptOfPeople;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person is handed what is kept of it, and forgotten as far as no law keeps it. */
@QuarkusTest
@WithServers
class ErasureIT {

  private static final String DATA = "/v1/debtors/P-1/personal-data";

  @Inject AgroalDataSource database;

  private Ledger ledger;
  private String name;
  private String id;

  @BeforeEach
  void aPersonOfItsOwn() {
    ledger = Ledger.belgian();
    name = "Personne " + UUID.randomUUID();
    register();
    id = data().getString("services[0].tables.find { it.table == 'debtor' }.rows[0].id");
  }

  private void register() {
    ledger
        .erp()
        .body(
            """
            {"kind":"CONSUMER","name":"%s","language":"fr","country":"BE",
             "address":{"street":"Rue Secrète 7","postalCode":"5000","city":"Namur","country":"BE"},
             "contacts":[{"name":"%s","role":"self","email":"%s@example.net","phone":"+32 81 00 00 01"}]}
            """
                .formatted(name, name, name.replace(' ', '.')))
        .put("/v1/debtors/P-1")
        .then()
        .statusCode(201);
  }

  private JsonPath data() {
    return ledger.controller().get(DATA).then().statusCode(200).extract().jsonPath();
  }

  private String invoice(String number) {
    return ledger
        .issue(Ledger.invoiceBody(number, "60.00").replace("C-1", "P-1"))
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void whoOwesNothingIsErasedAndToldWhatTheLawKeeps() {
    String invoice = invoice("E-1");
    ledger.paying(invoice, "60.00", "2026-02-01");
    ledger.controller().delete(DATA).then().statusCode(403);

    JsonPath erasure =
        ledger.as("committee").delete(DATA).then().statusCode(200).extract().jsonPath();

    assertThat(erasure.getString("services[0].service")).isEqualTo("invoice");
    assertThat(erasure.getString("services[0].state")).isEqualTo("DONE");
    String kept = "services[0].report.kept.find { it.table == '%s' }.%s";
    assertThat(erasure.getString(kept.formatted("retained_party", "until")))
        .isEqualTo("2036-12-31");
    assertThat(erasure.getString(kept.formatted("invoice", "until"))).isEqualTo("2036-12-31");
    assertThat(erasure.getString(kept.formatted("invoice", "basis"))).contains("L123-22");
    assertThat(erasure.getList("services[0].report.erased.table", String.class)).contains("debtor");
    assertThat(erasure.getList("services.service", String.class))
        .containsExactly("invoice", "collections", "dunning", "risk");

    ledger.controller().get(DATA).then().statusCode(404);
    ledger.controller().get("/v1/debtors/P-1").then().statusCode(404);
    ledger.controller().get("/v1/debtors?q=" + name).then().body("items", empty());
    ledger
        .controller()
        .get("/v1/erasures/" + erasure.getString("requestId"))
        .then()
        .statusCode(200)
        .body("services[0].state", equalTo("DONE"));
    assertThat(KeptOfPeople.tablesWith(database, name)).containsExactly("retained_party");
    assertThat(KeptOfPeople.tablesWith(database, name.replace(' ', '.'))).isEmpty();
    // The invoice itself stays whole: a copy names its buyer.
    ledger
        .controller()
        .accept("application/xml")
        .get("/v1/invoices/" + invoice)
        .then()
        .statusCode(200)
        .body(containsString(name));
    var told =
        Topics.await(
            "encours.invoices",
            1,
            event -> event.type().equals("debtor.erased.v1") && event.data().contains(id),
            Timeouts.LONG);
    assertThat(told.getFirst().data()).doesNotContain(name);
    Contracts.assertValid("debtor.erased.v1", told.getFirst().data());
  }

  @Test
  void whatIsNotOverIsNamedAndNothingChanges() {
    String invoice = invoice("E-2");
    ledger
        .as("committee")
        .delete(DATA)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/claim-still-open"))
        .body("detail", containsString("1 open invoice(s): 60.0000 EUR"));
    ledger.receive(
        "{\"amount\":%s,\"valueDate\":\"2026-02-01\",\"allocations\":[{\"invoice\":\"%s\",\"amount\":%s}],\"debtor\":\"P-1\"}"
            .formatted(money("70.00"), invoice, money("60.00")));
    ledger
        .as("committee")
        .delete(DATA)
        .then()
        .statusCode(409)
        .body("detail", containsString("credit not paid back: 10.0000 EUR"));
    ledger.controller().get("/v1/debtors/P-1").then().body("name", equalTo(name));
    ledger.as("committee").delete("/v1/debtors/P-404/personal-data").then().statusCode(404);
  }

  @Test
  void whoIsRegisteredAgainHasNoPast() {
    ledger.paying(invoice("E-3"), "60.00", "2026-02-01");
    ledger.as("committee").delete(DATA).then().statusCode(200);

    register();

    ledger
        .controller()
        .get("/v1/debtors/P-1")
        .then()
        .body("name", equalTo(name))
        .body("id", not(equalTo(id)));
    ledger.controller().get("/v1/invoices?debtor=P-1").then().body("items", empty());
    ledger.controller().get("/v1/receipts?debtor=P-1").then().body("items", empty());
    ledger
        .controller()
        .get(DATA)
        .then()
        .body("services[0].tables.table", hasItem("debtor"))
        .body("services[0].tables.table", not(hasItem("invoice")));
  }

  @Test
  void theRegisterSpeaksOfEveryTableWithDebtors() {
    List<String> listed =
        ledger
            .as("auditor")
            .get("/v1/retention-register")
            .then()
            .statusCode(200)
            .extract()
            .path("items.table");
    assertThat(listed).containsAll(new TreeSet<>(KeptOfPeople.tablesOfDebtors(database)));
    ledger
        .as("auditor")
        .get("/v1/retention-register")
        .then()
        .body("items.purpose", hasSize(listed.size()))
        .body("items.years", hasItems(0, 10));
  }
}
