package org.encours.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.Ledger.money;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.encours.testkit.Contracts;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithServers
class EventsIT {

  private Ledger ledger;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
  }

  @Test
  void everyChangeIsPublishedAsItsContractSays() {
    everythingThatCanHappen();
    Set<String> promised = Contracts.allTypes("invoice");
    Set<String> seen = new TreeSet<>();
    List<Topics.Found> events =
        Topics.await(
            "encours.invoices",
            promised.size(),
            event ->
                ledger.creditor.equals(event.headers().get("ce_creditor"))
                    && seen.add(event.type()),
            Timeouts.LONG);
    events.forEach(event -> Contracts.assertValid(event.type(), event.data()));
    assertThat(events.stream().map(Topics.Found::type).collect(Collectors.toSet()))
        .isEqualTo(promised);
    String debtor = ledger.erp().get("/v1/debtors/C-1").path("id");
    assertThat(events)
        .filteredOn(event -> !event.type().equals("creditor.changed.v1"))
        .filteredOn(event -> !event.data().contains("\"C-2\""))
        .allSatisfy(event -> assertThat(event.key()).isEqualTo(debtor));
  }

  private void everythingThatCanHappen() {
    ledger
        .erp()
        .body(Ledger.debtorBody("PUBLIC_BODY"))
        .put("/v1/debtors/C-1")
        .then()
        .statusCode(200);
    String invoice = ledger.issued("E-1", "100.00");
    String other = ledger.issued("E-2", "50.00");
    run("2026-02-05");
    String receipt = ledger.received("110.00", "2026-02-10");
    ledger.erp().body("{\"reason\":\"AM04\"}").post("/v1/receipts/" + receipt + "/reversal");
    String dispute =
        ledger
            .controller()
            .body("{\"reason\":\"GOODS\",\"note\":\"torn\"}")
            .post("/v1/invoices/" + invoice + "/disputes")
            .path("id");
    ledger
        .controller()
        .body("{\"outcome\":\"PARTLY\"}")
        .post("/v1/disputes/" + dispute + "/resolution");
    ledger
        .erp()
        .body(
            "{\"number\":\"CN-1\",\"invoiceNumber\":\"E-1\",\"issueDate\":\"2026-02-02\",\"amount\":%s,\"reason\":\"torn\"}"
                .formatted(money("50.00")))
        .post("/v1/credit-notes");
    ledger
        .erp()
        .contentType("multipart/form-data")
        .multiPart("kind", "DELIVERY_NOTE")
        .multiPart("file", "note.pdf", "signed".getBytes(), "application/pdf")
        .post("/v1/invoices/" + invoice + "/documents")
        .then()
        .statusCode(201);
    ledger
        .controller()
        .body("{\"kind\":\"FACTORED\",\"assignee\":\"Factor\",\"payTo\":\"BE21001234567803\"}")
        .post("/v1/invoices/" + invoice + "/assignment")
        .then()
        .statusCode(200);
    ledger
        .controller()
        .body("{\"reason\":\"not paid\"}")
        .post("/v1/invoices/" + invoice + "/reassignment")
        .then()
        .statusCode(200);
    ledger.received("60.00", "2026-02-10");
    ledger
        .as("committee")
        .body("{\"reason\":\"gone\"}")
        .post("/v1/invoices/" + other + "/write-off");
    ledger.received("5.00", "2026-02-11");
    settlement();
    charges();
    ledger.debtor("C-2").as("committee").delete("/v1/debtors/C-2/personal-data");
  }

  /** Charges are claimed, paid, paid back by a bounce and waived. */
  private void charges() {
    String invoice = ledger.issued("E-4", "100.00");
    DunningWire dunning = new DunningWire(ledger);
    dunning.claimed(invoice, "E-4", "2026-03-01", "2.00", "40.00");
    dunning.await(invoice, "charges.claimed.amount", "42.00");
    String receipt = ledger.paying(invoice, "142.00", "2026-03-02");
    ledger.erp().body("{\"reason\":\"AM04\"}").post("/v1/receipts/" + receipt + "/reversal");
    ledger
        .controller()
        .body("{\"reason\":\"goodwill\"}")
        .post("/v1/invoices/" + invoice + "/charge-waivers")
        .then()
        .statusCode(201);
  }

  private void run(String day) {
    ledger.overdueRun(day);
  }

  /** A case ends by a settlement whose payment bounces. */
  private void settlement() {
    String invoice = ledger.issued("E-3", "100.00");
    String receipt = ledger.paying(invoice, "60.00", "2026-02-12");
    CollectionsWire wire = new CollectionsWire(ledger);
    wire.closed(UUID.randomUUID(), "2026-02-12", "40.00", receipt, invoice);
    wire.await(invoice, "status", "WRITTEN_OFF");
    ledger.erp().body("{\"reason\":\"AM04\"}").post("/v1/receipts/" + receipt + "/reversal");
  }
}
