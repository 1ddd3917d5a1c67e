package org.encours.risk;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.encours.risk.Ledger.eur;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Tokens;
import org.encours.testkit.Topics;

/**
 * What the stories of this service have in common: debtors told over the broker, questions by REST.
 */
abstract class RiskStory {

  static final Duration PATIENCE = Timeouts.LONG;

  final String creditor = "acme-" + UUID.randomUUID().toString().substring(0, 8);

  RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role, creditor)).contentType(ContentType.JSON);
  }

  Ledger company() {
    return known(
        new Ledger(creditor, "C-" + UUID.randomUUID().toString().substring(0, 6), "COMPANY"));
  }

  Ledger known(Ledger ledger) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                as("controller").get("/v1/debtors/" + ledger.reference + "/risk").statusCode()
                    == 200);
    return ledger;
  }

  ValidatableResponse risk(Ledger ledger) {
    return as("controller").get("/v1/debtors/" + ledger.reference + "/risk").then();
  }

  void awaitExposure(Ledger ledger, String amount) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> risk(ledger).body("exposure.amount", equalTo(amount)));
  }

  ValidatableResponse check(Ledger ledger, String amount, String more) {
    return as("erp")
        .body(
            "{\"debtor\":\"%s\",\"orderAmount\":%s%s}"
                .formatted(ledger.reference, eur(amount), more))
        .post("/v1/credit-checks")
        .then();
  }

  /** What a review of a day found, once it has ended. */
  ValidatableResponse review(String date) {
    String location =
        as("controller")
            .body("{\"businessDate\":\"" + date + "\"}")
            .post("/v1/risk-reviews")
            .then()
            .statusCode(202)
            .header("Location", containsString("/v1/risk-reviews/"))
            .extract()
            .header("Location");
    return await()
        .atMost(PATIENCE)
        .until(
            () -> as("controller").get(location).then().statusCode(200),
            run -> !"RUNNING".equals(run.extract().<String>path("status")));
  }

  List<Topics.Found> told(Ledger ledger, String type, int count) {
    Predicate<Topics.Found> wanted =
        event -> event.type().equals(type) && event.key().equals(ledger.debtor.toString());
    return Topics.await("encours.risk", count, wanted, PATIENCE);
  }
}
