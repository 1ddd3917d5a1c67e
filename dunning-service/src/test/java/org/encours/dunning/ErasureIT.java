package org.encours.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.encours.testkit.KeptOfPeople;
import org.encours.testkit.Timeouts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What dunning keeps of a person is handed over, and goes when the ledger says so. */
@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class ErasureIT {

  private static final String DATA = "/v1/debtors/P-1/personal-data";

  @Inject AgroalDataSource database;

  @Test
  void theJournalGoesAndLettersStayAsLongAsTheLawSays() {
    Api api = new Api("erased");
    Ledger ledger = Ledger.of("erased", "BE", "SME");
    UUID person = ledger.debtor("P-1", "COMPANY", "fr", "BE", "someone.secret@b.example");
    UUID invoice = ledger.invoice(person, "P-1", "F-1", "2026-06-01", "2026-07-01", "100.00");
    api.awaitInvoice(invoice);
    api.run("2026-07-13");
    api.controller()
        .body(
            """
            {"direction":"IN","channel":"PHONE","kind":"CALL","with":"Somebody",
             "reason":"TEMPORARY_CASH_TROUBLE","text":"Told about an illness"}
            """)
        .post("/v1/debtors/P-1/contacts")
        .then()
        .statusCode(201);
    assertThat(api.get(DATA).getList("services[0].tables.table", String.class))
        .contains("debtor", "receivable", "contact", "reminder");

    UUID request = erased(ledger, person);
    erased(ledger, person);
    ledger.invoice(person, "P-1", "F-2", "2026-06-01", "2026-07-01", "200.00");

    await()
        .atMost(Timeouts.LONG)
        .until(() -> api.controller().get("/v1/erasures/" + request).statusCode(), is(200));
    api.controller().get(DATA).then().statusCode(404);
    JsonPath erasure = api.get("/v1/erasures/" + request);
    assertThat(erasure.getString(kept("reminder", "until"))).isEqualTo("2031-07-13");
    assertThat(erasure.getString(kept("reminder", "basis"))).contains("2224");
    assertThat(erasure.getList("services[0].report.erased.table", String.class))
        .contains("contact", "debtor", "receivable");
    assertThat(KeptOfPeople.tablesWith(database, "an illness")).isEmpty();
    assertThat(KeptOfPeople.tablesWith(database, "someone.secret@b.example"))
        .isSubsetOf("reminder");
    Ledger again = ledger;
    UUID next = again.debtor("P-1", "COMPANY", "fr", "BE", "someone.secret@b.example");
    UUID fresh = again.invoice(next, "P-1", "F-3", "2026-06-01", "2026-07-01", "300.00");
    api.awaitInvoice(fresh);
    assertThat(api.get(DATA).getList("services[0].tables.find { it.table == 'receivable' }.rows"))
        .hasSize(1);
  }

  @Test
  void theRegisterSpeaksOfEveryTableWithDebtors() {
    Api api = new Api("erased");
    List<String> listed = api.get("/v1/retention-register").getList("items.table", String.class);
    assertThat(listed).containsAll(KeptOfPeople.tablesOfDebtors(database));
  }

  private static String kept(String table, String what) {
    return "services[0].report.kept.find { it.table == '%s' }.%s".formatted(table, what);
  }

  private static UUID erased(Ledger ledger, UUID debtor) {
    UUID request = UUID.randomUUID();
    ledger.publish(
        "debtor.erased.v1",
        debtor.toString(),
        """
        {"debtorId":"%s","debtor":"P-1","erasedOn":"2026-09-01","requestId":"%s"}
        """
            .formatted(debtor, request));
    return request;
  }
}
