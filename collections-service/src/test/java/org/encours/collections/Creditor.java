package org.encours.collections;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import org.encours.testkit.Contracts;
import org.encours.testkit.Patience;
import org.encours.testkit.Tokens;
import org.encours.testkit.Topics;

/** The creditor acme-be with two agencies, asked over REST. */
final class Acme {

  static final Duration PATIENCE = Patience.LONG;

  private Acme() {}

  static void agenciesAreRegistered(Ledger ledger) {
    ledger.creditor();
    agency("recouvra", "12");
    agency("other-one", "20");
  }

  static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role, "acme-be")).contentType(ContentType.JSON);
  }

  static RequestSpecification asAgency(String agency) {
    return given().auth().oauth2(Tokens.ofAgency(agency, "acme-be")).contentType(ContentType.JSON);
  }

  static void agency(String id, String share) {
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

  static JsonPath theCase(Ledger.Debt debt, String status) {
    await()
        .atMost(PATIENCE)
        .until(() -> cases(debt.reference()).getList("items.status").contains(status));
    return cases(debt.reference());
  }

  static JsonPath cases(String debtor) {
    return as("controller")
        .queryParam("debtor", debtor)
        .get("/v1/cases")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  static void valid(List<Topics.Found> events) {
    events.forEach(event -> Contracts.assertValid(event.type(), event.data()));
  }
}
