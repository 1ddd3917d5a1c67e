package org.encours.collections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.encours.testkit.Contracts;
import org.encours.testkit.OpenApiContract;
import org.encours.testkit.Tokens;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases as the other services, a creditor and its agencies live them: over topics and REST. */
@QuarkusTest
@WithServers
class CollectionsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Ledger ledger = new Ledger("acme-be");

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role, "acme-be")).contentType(ContentType.JSON);
  }

  private static RequestSpecification asAgency(String agency) {
    return given().auth().oauth2(Tokens.ofAgency(agency, "acme-be")).contentType(ContentType.JSON);
  }

  @BeforeEach
  void agenciesAreRegistered() {
    ledger.creditor();
    agency("recouvra", "12", "10000.00");
    agency("other-one", "20", "10000.00");
  }

  private static void agency(String id, String share, String upTo) {
    as("controller")
        .body(
            """
            {"name":"%s","countries":["BE"],"languages":["nl","fr"],
             "feeSchedule":{"bands":[{"successShare":"%s"}]},
             "minimumClaim":{"amount":"50.00","currency":"EUR"}}
            """
                .formatted(id, share))
        .put("/v1/agencies/" + id)
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
  }

  private static JsonPath theCase(Ledger.Debt debt, String status) {
    await()
        .atMost(PATIENCE)
        .until(() -> cases(debt.reference()).getList("items.status").contains(status));
    return cases(debt.reference());
  }

  private static JsonPath cases(String debtor) {
    return as("controller")
        .queryParam("debtor", debtor)
        .get("/v1/cases")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static void valid(List<Topics.Found> events) {
    events.forEach(event -> Contracts.assertValid(event.type(), event.data()));
  }

  @Test
  void aCompleteClaimGoesToTheBestAgencyThatRecoversIt() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    ledger.handOff(debt);
    String id = theCase(debt, "AMICABLE").getString("items[0].id");
    var offers = Topics.await("encours.handoffs.recouvra", 1, e -> e.data().contains(id), PATIENCE);
    valid(offers);
    assertThat(offers.getFirst().type()).isEqualTo("handoff.offered.v1");
    asAgency("recouvra")
        .get("/v1/agency/cases/" + id)
        .then()
        .statusCode(200)
        .body("debtor.name", equalTo("Drukkerij Van Damme BV"))
        .body("grade", nullValue());
    asAgency("other-one").get("/v1/agency/cases/" + id).then().statusCode(404);
    asAgency("recouvra")
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
      asAgency("recouvra")
          .body(payment)
          .post("/v1/agency/cases/" + id + "/updates")
          .then()
          .statusCode(201);
    }
    asAgency("recouvra")
        .body(payment.replace("400.00", "401.00"))
        .post("/v1/agency/cases/" + id + "/updates")
        .then()
        .statusCode(409);
    asAgency("other-one")
        .body(payment)
        .post("/v1/agency/cases/" + id + "/updates")
        .then()
        .statusCode(404);
    as("controller")
        .get("/v1/cases/" + id)
        .then()
        .body("recovered.amount", equalTo("400.00"))
        .body("costs.amount", equalTo("48.00"))
        .body("open.amount", equalTo("665.40"));
    asAgency("recouvra")
        .body(payment.replace("p-1", "p-2").replace("400.00", "665.41"))
        .post("/v1/agency/cases/" + id + "/updates")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("amount"));
    asAgency("recouvra")
        .body(payment.replace("p-1", "p-3").replace("400.00", "665.40"))
        .post("/v1/agency/cases/" + id + "/updates")
        .then()
        .statusCode(201);
    as("controller")
        .get("/v1/cases/" + id)
        .then()
        .body("status", equalTo("CLOSED"))
        .body("outcome", equalTo("RECOVERED"));
    as("controller")
        .get("/v1/agencies/recouvra/remittances/2026-07")
        .then()
        .statusCode(200)
        .body("cases.find { it.caseId == '" + id + "' }.collected.amount", equalTo("1065.40"))
        .body("cases.find { it.caseId == '" + id + "' }.fee.amount", equalTo("127.85"))
        .body("cases.find { it.caseId == '" + id + "' }.due.amount", equalTo("937.55"))
        .body("totals", hasSize(1));
    var told = Topics.await("encours.collections", 5, e -> e.data().contains(id), PATIENCE);
    valid(told);
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
  void anIncompleteClaimIsRefusedAndReopensByItselfWhenThePieceArrives() {
    Ledger.Debt debt = ledger.debt("500.00");
    ledger.paper(debt, "ORDER");
    ledger.paper(debt, "PROOF_OF_SENDING");
    ledger.handOff(debt);
    JsonPath refused = theCase(debt, "REFUSED");
    assertThat(refused.getBoolean("items[0].checks.certain.ok")).isFalse();
    assertThat(refused.getString("items[0].checks.certain.missing[0].what"))
        .contains("DELIVERY_NOTE");
    assertThat(refused.getString("items[0].checks.certain.missing[0].who")).isEqualTo("DELIVERY");
    assertThat(refused.getBoolean("items[0].checks.liquid.ok")).isTrue();
    ledger.paper(debt, "DELIVERY_NOTE");
    String id = theCase(debt, "AMICABLE").getString("items[0].id");
    assertThat(id).isEqualTo(refused.getString("items[0].id"));
    valid(Topics.await("encours.collections", 3, e -> e.data().contains(id), PATIENCE));
  }

  @Test
  void aHandOffThatOvertakesTheLedgersNewsIsNeverStuck() {
    List<Ledger.Debt> debts =
        java.util.stream.IntStream.range(0, 12)
            .mapToObj(
                i -> {
                  Ledger.Debt debt = ledger.debt("700.00");
                  ledger.paper(debt, "ORDER");
                  ledger.handOffAtOnce(debt);
                  ledger.paper(debt, "DELIVERY_NOTE");
                  ledger.paper(debt, "PROOF_OF_SENDING");
                  return debt;
                })
            .toList();
    debts.forEach(debt -> theCase(debt, "AMICABLE"));
  }

  @Test
  void aPartlyDisputedClaimIsHandedOffForItsUndisputedPart() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    UUID dispute = ledger.dispute(debt, "400.00");
    ledger.handOff(debt);
    JsonPath both = theCase(debt, "AMICABLE");
    assertThat(both.getList("items.status")).containsExactlyInAnyOrder("AMICABLE", "REFUSED");
    assertThat(both.getString("items.find { it.status == 'AMICABLE' }.claims[0].principal.amount"))
        .isEqualTo("600.00");
    ledger.resolve(debt, dispute, "REJECTED");
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                cases(debt.reference())
                    .getList("items.status")
                    .equals(List.of("AMICABLE", "AMICABLE")));
  }

  @Test
  void whenTheAgencyGivesUpTheCommitteeSendsTheCaseToCourt() {
    Ledger.Debt debt = ledger.provenDebt("4000.00");
    ledger.handOff(debt);
    String id = theCase(debt, "AMICABLE").getString("items[0].id");
    as("controller")
        .body("{\"route\":\"JUDICIAL\",\"procedure\":\"BE_IOS\"}")
        .post("/v1/cases/" + id + "/handoff")
        .then()
        .statusCode(409)
        .body("type", equalTo("https://encours.org/problems/amicable-first"));
    ledger.agencySays("handoff.accepted.v1", "recouvra", id, "");
    ledger.agencySays("handoff.closed.v1", "recouvra", id, ",\"code\":\"NO_RESULT\"");
    theCase(debt, "PROPOSED");
    as("controller")
        .get("/v1/cases/" + id)
        .then()
        .body("proposal.route.procedure", equalTo("BE_IOS"));
    as("controller")
        .body("{\"decision\":\"APPROVE\",\"reason\":\"worth it\"}")
        .post("/v1/cases/" + id + "/approval")
        .then()
        .statusCode(403);
    as("committee")
        .body("{\"decision\":\"APPROVE\",\"reason\":\"worth it\",\"decidedOn\":\"2026-09-01\"}")
        .post("/v1/cases/" + id + "/approval")
        .then()
        .statusCode(200)
        .body("status", equalTo("JUDICIAL"))
        .body("procedure", equalTo("BE_IOS"));
    asAgency("recouvra").get("/v1/agency/cases/" + id).then().statusCode(404);
    courtStep(id, "TITLE", "2026-09-02").statusCode(409);
    courtStep(id, "SERVED", "2026-10-01")
        .statusCode(201)
        .body("deadlines[0].on", equalTo("2026-11-10"));
    courtStep(id, "RECORDED", "2026-11-09")
        .statusCode(409)
        .body("detail", equalTo("RECORDED is possible from 2026-11-10."));
    courtStep(id, "RECORDED", "2026-11-10").statusCode(201).body("next[0]", equalTo("TITLE"));
    as("controller")
        .body("{\"amount\":{\"amount\":\"4065.40\",\"currency\":\"EUR\"}}")
        .post("/v1/cases/" + id + "/recoveries")
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
    valid(Topics.await("encours.collections", 5, e -> e.data().contains(id), PATIENCE));
  }

  private static io.restassured.response.ValidatableResponse courtStep(
      String id, String step, String on) {
    return as("controller")
        .body("{\"step\":\"%s\",\"on\":\"%s\"}".formatted(step, on))
        .post("/v1/cases/" + id + "/court-steps")
        .then();
  }

  @Test
  void aDirectPaymentIsToldToTheAgencyAtOnce() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    ledger.handOff(debt);
    String id = theCase(debt, "AMICABLE").getString("items[0].id");
    ledger.pay(debt, "300.00", "700.00");
    var told =
        Topics.await(
            "encours.handoffs.recouvra",
            1,
            e -> e.data().contains(id) && e.type().equals("handoff.paid-directly.v1"),
            PATIENCE);
    valid(told);
    as("controller").get("/v1/cases/" + id).then().body("recovered.amount", equalTo("300.00"));
  }

  @Test
  void aReportThatCannotBeTakenBecomesADeadLetterAndTheCaseStaysRight() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    ledger.handOff(debt);
    String id = theCase(debt, "AMICABLE").getString("items[0].id");
    String money = ",\"amount\":{\"amount\":\"%s\",\"currency\":\"EUR\"}";
    ledger.agencySays("handoff.payment.v1", "other-one", id, money.formatted("10.00"));
    ledger.agencySays("handoff.payment.v1", "recouvra", id, money.formatted("99999.00"));
    ledger.agencySays(
        "handoff.payment.v1", "recouvra", UUID.randomUUID().toString(), money.formatted("1.00"));
    UUID twice = UUID.randomUUID();
    ledger.agencySays("handoff.payment.v1", "recouvra", id, money.formatted("100.00"), twice);
    ledger.agencySays("handoff.payment.v1", "recouvra", id, money.formatted("100.00"), twice);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                as("controller")
                    .get("/v1/cases/" + id)
                    .jsonPath()
                    .getString("recovered.amount")
                    .equals("100.00"));
    Topics.await(
        "encours.agency-updates.collections-agencies.dlq", 2, e -> e.data().contains(id), PATIENCE);
    as("ops").get("/v1/dead-letters").then().body("items", not(hasSize(0)));
    as("controller").get("/v1/cases/" + id).then().body("recovered.amount", equalTo("100.00"));
  }

  @Test
  void anotherCreditorSeesNothing() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    ledger.handOff(debt);
    String id = theCase(debt, "AMICABLE").getString("items[0].id");
    var stranger = Tokens.of("controller", "acme-fr");
    given().auth().oauth2(stranger).get("/v1/cases/" + id).then().statusCode(404);
    given().auth().oauth2(stranger).get("/v1/cases").then().body("items", hasSize(0));
    given()
        .auth()
        .oauth2(Tokens.ofAgency("recouvra", "acme-fr"))
        .get("/v1/agency/cases")
        .then()
        .body("items", hasSize(0));
    given().get("/v1/cases").then().statusCode(401);
    as("erp").get("/v1/cases").then().statusCode(403);
    asAgency("recouvra").get("/v1/cases").then().statusCode(403);
  }

  @Test
  void aBrokenPlanReopensTheCase() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    ledger.handOff(debt);
    String id = theCase(debt, "AMICABLE").getString("items[0].id");
    String plan =
        """
        {"agreedOn":"2026-07-01","instalments":[
          {"dueDate":"2026-08-01","amount":{"amount":"500.00","currency":"EUR"}},
          {"dueDate":"2026-09-01","amount":{"amount":"%s","currency":"EUR"}}]}
        """;
    as("controller")
        .body(plan.formatted("500.00"))
        .post("/v1/cases/" + id + "/payment-plans")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("instalments"));
    as("controller")
        .body(plan.formatted("565.40"))
        .post("/v1/cases/" + id + "/payment-plans")
        .then()
        .statusCode(201)
        .body("status", equalTo("PLAN"));
    as("controller")
        .body("{\"businessDate\":\"2026-08-20\"}")
        .post("/v1/collection-runs")
        .then()
        .statusCode(202)
        .body("broken", equalTo(1));
    as("controller").get("/v1/cases/" + id).then().body("status", equalTo("AMICABLE"));
    valid(
        Topics.await(
            "encours.collections",
            2,
            e -> e.data().contains(id) && e.type().startsWith("collections.plan-"),
            PATIENCE));
  }

  @Test
  void routesAndReportAreShown() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    ledger.handOff(debt);
    String id = theCase(debt, "AMICABLE").getString("items[0].id");
    as("controller")
        .get("/v1/cases/" + id + "/routes")
        .then()
        .statusCode(200)
        .body("[0].rank", equalTo(1))
        .body("find { it.procedure == 'BE_IOS' }.eligible", equalTo(true))
        .body("find { it.procedure == 'FR_REFERE_PROVISION' }.eligible", equalTo(false));
    as("controller")
        .get("/v1/reports/recovery")
        .then()
        .statusCode(200)
        .body("byRoute.find { it.group == 'AMICABLE' }.cases", not(equalTo(0)));
    as("controller")
        .get("/v1/collection-policy")
        .then()
        .body("approvalAbove.amount", equalTo("25000.00"));
  }

  @Test
  void theDossierOpensVerifiesAndShowsAnAlteredByte() throws Exception {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    ledger.handOff(debt);
    String id = theCase(debt, "AMICABLE").getString("items[0].id");
    byte[] zip = dossier(id);
    assertThat(dossier(id)).isEqualTo(zip);
    verification(zip).body("intact", equalTo(true)).body("faults", hasSize(0));
    ByteArrayOutputStream forged = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
        var out = new ZipOutputStream(forged)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        if (entry.getName().equals("claims.csv")) {
          content[40] ^= 1;
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(content);
      }
    }
    verification(forged.toByteArray())
        .body("intact", equalTo(false))
        .body("faults[0]", equalTo("claims.csv was altered"));
    given()
        .auth()
        .oauth2(Tokens.of("controller", "acme-be"))
        .contentType("application/zip")
        .body(new byte[] {1, 2, 3})
        .post("/v1/dossier-verifications")
        .then()
        .statusCode(422);
  }

  private static byte[] dossier(String id) {
    return as("auditor")
        .get("/v1/cases/" + id + "/dossier?asOf=2026-06-02")
        .then()
        .statusCode(200)
        .contentType("application/zip")
        .extract()
        .asByteArray();
  }

  private static io.restassured.response.ValidatableResponse verification(byte[] zip) {
    return given()
        .auth()
        .oauth2(Tokens.of("controller", "acme-be"))
        .contentType("application/zip")
        .body(zip)
        .post("/v1/dossier-verifications")
        .then()
        .statusCode(200);
  }

  @Test
  void theServiceIsAsItsOpenApiDocumentSays() {
    OpenApiContract.holds("collections");
  }

  @Test
  void badInputIsNamed() {
    as("controller")
        .body("{\"name\":\"\",\"countries\":[],\"feeSchedule\":{\"bands\":[]}}")
        .put("/v1/agencies/bad")
        .then()
        .statusCode(422)
        .body("violations", hasSize(2));
    as("controller").get("/v1/cases/" + UUID.randomUUID()).then().statusCode(404);
    as("controller").queryParam("status", "ODD").get("/v1/cases").then().statusCode(404);
    as("controller")
        .body("{\"route\":\"SOMEHOW\"}")
        .post("/v1/cases/" + UUID.randomUUID() + "/handoff")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("route"));
  }
}
