package org.encours.dunning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.encours.testkit.Tokens;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** Two operators enter a rate, and the running service reckons with it. */
@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class StatutoryRatesIT {

  private static final String LUXEMBOURG_2027 =
      """
      {"series":"LU_LEGAL","from":"2027-01-01","to":"2027-12-31","percent":"%s","certainty":"OFFICIAL",
       "source":"Mémorial B"}
      """;

  @Test
  void aRateIsEnteredByOneAndApprovedByAnother() {
    operator("ann")
        .body(LUXEMBOURG_2027.formatted("1050"))
        .post("/v1/statutory-rates")
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/invalid-rate"))
        .body("violations.path", hasItem("percent"));
    given()
        .auth()
        .oauth2(Tokens.of("controller", "acme-be"))
        .contentType(ContentType.JSON)
        .body(LUXEMBOURG_2027.formatted("3.75"))
        .post("/v1/statutory-rates")
        .then()
        .statusCode(403);

    String id =
        operator("ann")
            .body(LUXEMBOURG_2027.formatted("3.75"))
            .post("/v1/statutory-rates")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    operator("ann").get("/v1/statutory-rates").then().body("waiting.id", hasItem(id));
    operator("ann")
        .post("/v1/statutory-rates/" + id + "/approval")
        .then()
        .statusCode(409)
        .body("type", endsWith("/problems/rate-needs-second-person"));
    operator("bob")
        .post("/v1/statutory-rates/" + id + "/approval")
        .then()
        .statusCode(200)
        .body("approvedBy", equalTo("ops@bob"));

    operator("ann")
        .get("/v1/statutory-rates")
        .then()
        .statusCode(200)
        .body("inForce.findAll { it.series == 'LU_LEGAL' }.from", hasItem("2027-01-01"));
    given()
        .get("/q/health/live")
        .then()
        .statusCode(200)
        .body("checks.name", hasItem("statutory rates"));
    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(org.hamcrest.Matchers.containsString("encours_statutory_rate_days_left"));
  }

  private static RequestSpecification operator(String name) {
    return given().auth().oauth2(Tokens.of("ops", name)).contentType(ContentType.JSON);
  }
}
