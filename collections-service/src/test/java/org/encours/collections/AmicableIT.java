package org.encours.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases in the hands of agencies, over topics and REST. */
@QuarkusTest
@WithServers
class AmicableIT {

  private final Ledger ledger = new Ledger("acme-be");

  @BeforeEach
  void agenciesAreRegistered() {
    Acme.agenciesAreRegistered(ledger);
  }

  @Test
  void aCompleteClaimGoesToTheBestAgencyThatRecoversIt() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    ledger.handOff(debt);
    String id = Acme.theCase(debt, "AMICABLE").getString("items[0].id");
    var offers =
        Topics.await("encours.handoffs.recouvra", 1, e -> e.data().contains(id), Acme.PATIENCE);
    Acme.valid(offers);
    assertThat(offers.getFirst().type()).isEqualTo("handoff.offered.v1");
    Acme.asAgency("recouvra")
        .get("/v1/agency/cases/" + id)
        .then()
        .statusCode(200)
        .body("debtor.name", equalTo("Drukkerij Van Damme BV"))
        .body("grade", nullValue());
    Acme.asAgency("other-one").get("/v1/agency/cases/" + id).then().statusCode(404);
    Acme.asAgency("recouvra")
        .get("/v1/agency/events?limit=500")
        .then()
        .statusCode(200)
        .body("items.find { it.data.caseId == '" + id + "' }.type", equalTo("handoff.offered.v1"));
    String payment =
        """
        {"type":"PAYMENT","updateId":"p-1-%s","amount":{"amount":"400.00","currency":"EUR"},
         "valueDate":"2026-07-01","externalReference":"R-1"}
        """
            .formatted(id);
    for (int i = 0; i < 2; i++) {
      Acme.asAgency("recouvra")
          .body(payment)
          .post("/v1/agency/cases/" + id + "/updates")
          .then()
          .statusCode(201);
    }
    Acme.asAgency("recouvra")
        .body(payment.replace("400.00", "401.00"))
        .post("/v1/agency/cases/" + id + "/updates")
        .then()
        .statusCode(409);
    Acme.asAgency("other-one")
        .body(payment)
        .post("/v1/agency/cases/" + id + "/updates")
        .then()
        .statusCode(404);
    Acme.as("controller")
        .get("/v1/cases/" + id)
        .then()
        .body("recovered.amount", equalTo("400.00"))
        .body("costs.amount", equalTo("48.00"))
        .body("open.amount", equalTo("665.40"));
    Acme.asAgency("recouvra")
        .body(payment.replace("p-1", "p-2").replace("400.00", "665.41"))
        .post("/v1/agency/cases/" + id + "/updates")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("amount"));
    Acme.asAgency("recouvra")
        .body(payment.replace("p-1", "p-3").replace("400.00", "665.40"))
        .post("/v1/agency/cases/" + id + "/updates")
        .then()
        .statusCode(201);
    Acme.as("controller")
        .get("/v1/cases/" + id)
        .then()
        .body("status", equalTo("CLOSED"))
        .body("outcome", equalTo("RECOVERED"));
    Acme.as("controller")
        .get("/v1/agencies/recouvra/remittances/2026-07")
        .then()
        .statusCode(200)
        .body("cases.find { it.caseId == '" + id + "' }.collected.amount", equalTo("1065.40"))
        .body("cases.find { it.caseId == '" + id + "' }.fee.amount", equalTo("127.85"))
        .body("cases.find { it.caseId == '" + id + "' }.due.amount", equalTo("937.55"))
        .body("totals", hasSize(1));
    var told = Topics.await("encours.collections", 5, e -> e.data().contains(id), Acme.PATIENCE);
    Acme.valid(told);
    assertThat(told)
        .extracting(Topics.Found::type)
        .containsExactly(
            "collections.case-opened.v1",
            "collections.case-handed-off.v1",
            "collections.recovery-received.v1",
            "collections.recovery-received.v1",
            "collections.case-closed.v1");
    assertThat(told).extracting(Topics.Found::key).containsOnly(debt.debtorId().toString());
  }

  @Test
  void aDirectPaymentIsToldToTheAgencyAtOnce() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    ledger.handOff(debt);
    String id = Acme.theCase(debt, "AMICABLE").getString("items[0].id");
    ledger.pay(debt, "300.00", "700.00");
    var told =
        Topics.await(
            "encours.handoffs.recouvra",
            1,
            e -> e.data().contains(id) && e.type().equals("handoff.paid-directly.v1"),
            Acme.PATIENCE);
    Acme.valid(told);
    Acme.as("controller").get("/v1/cases/" + id).then().body("recovered.amount", equalTo("300.00"));
  }

  @Test
  void aReportThatCannotBeTakenBecomesADeadLetterAndTheCaseStaysRight() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    ledger.handOff(debt);
    String id = Acme.theCase(debt, "AMICABLE").getString("items[0].id");
    String money = ",\"amount\":{\"amount\":\"%s\",\"currency\":\"EUR\"}";
    ledger.agencySays("handoff.payment.v1", "other-one", id, money.formatted("10.00"));
    ledger.agencySays("handoff.payment.v1", "recouvra", id, money.formatted("99999.00"));
    ledger.agencySays(
        "handoff.payment.v1", "recouvra", UUID.randomUUID().toString(), money.formatted("1.00"));
    UUID twice = UUID.randomUUID();
    ledger.agencySays("handoff.payment.v1", "recouvra", id, money.formatted("100.00"), twice);
    ledger.agencySays("handoff.payment.v1", "recouvra", id, money.formatted("100.00"), twice);
    await()
        .atMost(Acme.PATIENCE)
        .until(
            () ->
                Acme.as("controller")
                    .get("/v1/cases/" + id)
                    .jsonPath()
                    .getString("recovered.amount")
                    .equals("100.00"));
    Topics.await(
        "encours.agency-updates.collections-agencies.dlq",
        2,
        e -> e.data().contains(id),
        Acme.PATIENCE);
    Acme.as("ops").get("/v1/dead-letters").then().body("items", not(hasSize(0)));
    Acme.as("controller").get("/v1/cases/" + id).then().body("recovered.amount", equalTo("100.00"));
  }

  @Test
  void routesAndReportAreShown() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    ledger.handOff(debt);
    String id = Acme.theCase(debt, "AMICABLE").getString("items[0].id");
    Acme.as("controller")
        .get("/v1/cases/" + id + "/routes")
        .then()
        .statusCode(200)
        .body("[0].rank", equalTo(1))
        .body("find { it.procedure == 'BE_IOS' }.eligible", equalTo(true))
        .body("find { it.procedure == 'FR_REFERE_PROVISION' }.eligible", equalTo(false));
    Acme.as("controller")
        .get("/v1/reports/recovery")
        .then()
        .statusCode(200)
        .body("byRoute.find { it.group == 'AMICABLE' }.cases", not(equalTo(0)));
    Acme.as("controller")
        .get("/v1/collection-policy")
        .then()
        .body("approvalAbove.amount", equalTo("25000.00"));
  }

  @Test
  void aLotGoesToAnotherAgencyCaseByCase() {
    Ledger.Debt one = ledger.provenDebt("1000.00");
    Ledger.Debt two = ledger.provenDebt("1100.00");
    ledger.handOff(one);
    ledger.handOff(two);
    String first = Acme.theCase(one, "AMICABLE").getString("items[0].id");
    String second = Acme.theCase(two, "AMICABLE").getString("items[0].id");
    String lot =
        """
        {"agency":"other-one","cases":["%s","%s","%s"],"handedOffOn":"2026-06-05"}
        """
            .formatted(first, UUID.randomUUID(), second);
    for (int i = 0; i < 2; i++) {
      Acme.as("controller")
          .body(lot)
          .post("/v1/handoffs")
          .then()
          .statusCode(200)
          .body("handedOff", equalTo(2))
          .body("cases[1].problem", equalTo("not-found"));
    }
    for (String id : java.util.List.of(first, second)) {
      Acme.as("controller").get("/v1/cases/" + id).then().body("agency", equalTo("other-one"));
      assertThat(
              Topics.await(
                  "encours.handoffs.other-one", 1, e -> e.data().contains(id), Acme.PATIENCE))
          .hasSize(1);
      Topics.await(
          "encours.handoffs.recouvra",
          1,
          e -> e.data().contains(id) && e.type().equals("handoff.recalled.v1"),
          Acme.PATIENCE);
    }
  }
}
