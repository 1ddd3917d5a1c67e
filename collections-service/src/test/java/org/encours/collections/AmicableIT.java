package org.encours.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encours.collections.Creditor.ACME;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases in the hands of agencies, over topics and REST. */
@QuarkusTest
@WithServers
class AmicableIT {

  private final Ledger ledger = ACME.ledger;

  @BeforeEach
  void agenciesAreRegistered() {
    ACME.worksWithRecouvraAndOtherOne();
  }

  @Test
  void aCompleteClaimGoesToTheBestAgencyThatRecoversIt() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    String id = ACME.handedToAnAgency(debt);
    var offers = Told.on("encours.handoffs.acme-be.recouvra", 1, e -> e.data().contains(id));
    assertThat(offers.getFirst().type()).isEqualTo("handoff.offered.v1");
    ACME.asAgency("recouvra")
        .get("/v1/agency/cases/" + id)
        .then()
        .statusCode(200)
        .body("debtor.name", equalTo("Drukkerij Van Damme BV"))
        .body("grade", nullValue());
    ACME.asAgency("other-one").get("/v1/agency/cases/" + id).then().statusCode(404);
    ACME.asAgency("recouvra")
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
      ACME.reports("recouvra", id, payment).statusCode(201);
    }
    ACME.reports("recouvra", id, payment.replace("400.00", "401.00")).statusCode(409);
    ACME.reports("other-one", id, payment).statusCode(404);
    ACME.shown(id)
        .body("recovered.amount", equalTo("400.00"))
        .body("costs.amount", equalTo("48.00"))
        .body("open.amount", equalTo("665.40"));
    ACME.reports("recouvra", id, payment.replace("p-1", "p-2").replace("400.00", "665.41"))
        .statusCode(422)
        .body("violations[0].path", equalTo("amount"));
    ACME.reports("recouvra", id, payment.replace("p-1", "p-3").replace("400.00", "665.40"))
        .statusCode(201);
    ACME.shown(id).body("status", equalTo("CLOSED")).body("outcome", equalTo("RECOVERED"));
    ACME.as("controller")
        .get("/v1/agencies/recouvra/remittances/2026-07")
        .then()
        .statusCode(200)
        .body("cases.find { it.caseId == '" + id + "' }.collected.amount", equalTo("1065.40"))
        .body("cases.find { it.caseId == '" + id + "' }.fee.amount", equalTo("127.85"))
        .body("cases.find { it.caseId == '" + id + "' }.due.amount", equalTo("937.55"))
        .body("totals", hasSize(1));
    ACME.as("controller")
        .body(
            """
            {"lines":[{"caseId":"%s","collected":{"amount":"1065.40","currency":"EUR"},
              "fee":{"amount":"127.90","currency":"EUR"}}]}
            """
                .formatted(id))
        .post("/v1/agencies/recouvra/remittances/2026-07/comparisons")
        .then()
        .statusCode(201)
        .body("cases.find { it.caseId == '" + id + "' }.finding", equalTo("FEE_DIFFERS"))
        .body("cases.find { it.caseId == '" + id + "' }.reported.fee.amount", equalTo("127.85"));
    ACME.as("auditor")
        .get("/v1/agencies/recouvra/remittances/2026-07/comparisons")
        .then()
        .statusCode(200)
        .body("items[-1].agreed", equalTo(false))
        .body("items[-1].by", equalTo("controller@acme-be"))
        .body("items[-1].cases.find { it.caseId == '" + id + "' }.finding", equalTo("FEE_DIFFERS"));
    var told = Told.on("encours.collections", 5, e -> e.data().contains(id));
    assertThat(told)
        .extracting(Topics.Found::type)
        .containsExactly(
            "collections.case-opened.v1",
            "collections.case-handed-off.v1",
            "collections.recovery-received.v1",
            "collections.recovery-received.v1",
            "collections.case-closed.v1");
    assertThat(told).extracting(Topics.Found::key).containsOnly(debt.debtorId().toString());
    // What the agency brought is weighed when the next case of the kind is handed over.
    String next = ACME.handedToAnAgency(ledger.provenDebt("900.00"));
    ACME.shown(next).body("timeline.text", hasItem(containsString("of its own")));
  }

  @Test
  void aDirectPaymentIsToldToTheAgencyAtOnce() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    String id = ACME.handedToAnAgency(debt);
    ledger.pay(debt, "300.00", "700.00");
    Told.on(
        "encours.handoffs.acme-be.recouvra",
        1,
        e -> e.data().contains(id) && e.type().equals("handoff.paid-directly.v1"));
    ACME.shown(id).body("recovered.amount", equalTo("300.00"));
  }

  @Test
  void aReportThatCannotBeTakenBecomesADeadLetterAndTheCaseStaysRight() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    String id = ACME.handedToAnAgency(debt);
    String money = ",\"amount\":{\"amount\":\"%s\",\"currency\":\"EUR\"}";
    ledger.agencySays("handoff.payment.v1", "other-one", id, money.formatted("10.00"));
    ledger.agencySays("handoff.payment.v1", "recouvra", id, money.formatted("99999.00"));
    ledger.agencySays(
        "handoff.payment.v1", "recouvra", UUID.randomUUID().toString(), money.formatted("1.00"));
    UUID twice = UUID.randomUUID();
    ledger.agencySays("handoff.payment.v1", "recouvra", id, money.formatted("100.00"), twice);
    ledger.agencySays("handoff.payment.v1", "recouvra", id, money.formatted("100.00"), twice);
    await()
        .atMost(Timeouts.LONG)
        .until(
            () ->
                ACME.as("controller")
                    .get("/v1/cases/" + id)
                    .jsonPath()
                    .getString("recovered.amount")
                    .equals("100.00"));
    deadLetterOf("recouvra", id);
    deadLetterOf("other-one", id);
    ACME.as("ops").get("/v1/dead-letters").then().body("items", not(hasSize(0)));
    ACME.shown(id).body("recovered.amount", equalTo("100.00"));
  }

  private static void deadLetterOf(String agency, String id) {
    Topics.await(
        "encours.agency-updates.acme-be." + agency + ".collections-agencies.dlq",
        1,
        e -> e.data().contains(id),
        Timeouts.LONG);
  }

  /** Whoever may write to one topic only can say nothing in another's name. */
  @Test
  void whoSpeaksIsToldByTheTopicAndNotByTheMessage() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    String id = ACME.handedToAnAgency(debt);
    String money = ",\"amount\":{\"amount\":\"500.00\",\"currency\":\"EUR\"}";
    ledger.agencySaysOn(
        "encours.agency-updates.acme-be.other-one", "handoff.payment.v1", "recouvra", id, money);
    ledger.agencySaysOn(
        "encours.agency-updates.acme-fr.recouvra", "handoff.payment.v1", "recouvra", id, money);
    deadLetterOf("other-one", id);
    Topics.await(
        "encours.agency-updates.acme-fr.recouvra.collections-agencies.dlq",
        1,
        e -> e.data().contains(id),
        Timeouts.LONG);
    ACME.shown(id).body("recovered.amount", equalTo("0.00"));
  }

  @Test
  void routesAndReportAreShown() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    String id = ACME.handedToAnAgency(debt);
    ACME.as("controller")
        .get("/v1/cases/" + id + "/routes")
        .then()
        .statusCode(200)
        .body("items[0].rank", equalTo(1))
        .body("items.find { it.agency == 'other-one' }.why", containsString("% expected"))
        .body("items.find { it.procedure == 'BE_IOS' }.eligible", equalTo(true))
        .body("items.find { it.procedure == 'FR_REFERE_PROVISION' }.eligible", equalTo(false));
    ACME.as("controller")
        .get("/v1/reports/recovery")
        .then()
        .statusCode(200)
        .body("byRoute.find { it.group == 'AMICABLE' }.cases", not(equalTo(0)));
    ACME.as("controller")
        .get("/v1/collection-policy")
        .then()
        .body("approvalAbove.amount", equalTo("25000.00"));
  }
}
