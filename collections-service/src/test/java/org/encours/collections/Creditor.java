package org.encours.collections;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Tokens;

/** A creditor with its agencies: what its people and they ask over REST. */
final class Creditor {

  static final Creditor ACME = new Creditor("acme-be");

  final Ledger ledger;

  private final String id;

  Creditor(String id) {
    this.id = id;
    ledger = new Ledger(id);
  }

  /** The cheaper one gets what goes by itself. */
  void worksWithRecouvraAndOtherOne() {
    ledger.creditor();
    agency("recouvra", "12");
    agency("other-one", "20");
  }

  void agency(String agency, String share) {
    as("controller")
        .body(
            """
            {"name":"%s","countries":["BE"],"languages":["nl","fr"],
             "feeSchedule":{"bands":[{"successShare":"%s"}]},
             "minimumClaim":{"amount":"50.00","currency":"EUR"}}
            """
                .formatted(agency, share))
        .put("/v1/agencies/" + agency)
        .then()
        .statusCode(oneOf(200, 201));
  }

  /** Its agencies need not know what its invoices are for. */
  void sellsWhatIsSensitive() {
    as("committee")
        .body(
            """
            {"automatic":true,"approvalAbove":{"amount":"25000.00","currency":"EUR"},
             "planGraceDays":7,"insured":false,"sensitive":true}
            """)
        .put("/v1/collection-policy")
        .then()
        .statusCode(200);
  }

  ValidatableResponse webhook(String agency, AgencyServer server) {
    return as("controller")
        .body("{\"url\":\"" + server.url() + "\"}")
        .put("/v1/agencies/" + agency + "/webhook")
        .then()
        .statusCode(200);
  }

  String token(String role) {
    return Tokens.of(role, id);
  }

  String agencyToken(String agency) {
    return Tokens.ofAgency(agency, id);
  }

  RequestSpecification as(String role) {
    return given().auth().oauth2(token(role)).contentType(ContentType.JSON);
  }

  RequestSpecification asAgency(String agency) {
    return given().auth().oauth2(agencyToken(agency)).contentType(ContentType.JSON);
  }

  /** Dunning hands the debt off, and the case goes to an agency by itself; answers its id. */
  String handedToAnAgency(Ledger.Debt debt) {
    ledger.handOff(debt);
    return theCase(debt, "AMICABLE").getString("items[0].id");
  }

  JsonPath theCase(Ledger.Debt debt, String status) {
    await()
        .atMost(Timeouts.LONG)
        .until(() -> cases(debt.reference()).getList("items.status").contains(status));
    return cases(debt.reference());
  }

  JsonPath cases(String debtor) {
    return as("controller")
        .queryParam("debtor", debtor)
        .get("/v1/cases")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** What a run for a day found, once it has ended. */
  ValidatableResponse collectionRun(String businessDate) {
    String location =
        as("controller")
            .body("{\"businessDate\":\"" + businessDate + "\"}")
            .post("/v1/collection-runs")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    return await()
        .atMost(Timeouts.LONG)
        .until(
            () -> as("controller").get(location).then().statusCode(200),
            run -> !"RUNNING".equals(run.extract().<String>path("status")));
  }

  ValidatableResponse shown(String caseId) {
    return as("controller").get("/v1/cases/" + caseId).then().statusCode(200);
  }

  ValidatableResponse post(String role, String caseId, String path, String body) {
    return as(role).body(body).post("/v1/cases/" + caseId + path).then();
  }

  /** What an agency reports on a case, over REST. */
  ValidatableResponse reports(String agency, String caseId, String body) {
    return asAgency(agency).body(body).post("/v1/agency/cases/" + caseId + "/updates").then();
  }
}
