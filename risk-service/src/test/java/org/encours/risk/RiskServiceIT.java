package org.encours.risk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.Ledger.eur;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.encours.testkit.OpenApiContract;
import org.encours.testkit.Tokens;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** The service as its callers see it: bad input, its document, its health. */
@QuarkusTest
@WithServers
class RiskServiceIT extends RiskStory {

  @Test
  void badInputIsAProblemThatNamesThePath() {
    as("erp")
        .body("{\"debtor\":\"\",\"orderAmount\":%s}".formatted(eur("-1.00")))
        .post("/v1/credit-checks")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("violations.path", equalTo(List.of("debtor", "orderAmount")));
    as("erp")
        .body("{\"debtor\":\"nobody\",\"orderAmount\":%s}".formatted(eur("1.00")))
        .post("/v1/credit-checks")
        .then()
        .statusCode(404);
    as("erp").body("{").post("/v1/credit-checks").then().statusCode(400);
    as("controller")
        .body("{\"asOf\":\"2026-02-30\",\"source\":\"gazette\",\"events\":[\"INSOLVENCY\"]}")
        .post("/v1/debtors/nobody/solvency-reports")
        .then()
        .statusCode(422)
        .body("violations.path", equalTo(List.of("asOf")));
    as("controller")
        .body("{\"asOf\":\"2026-02-01\",\"source\":\"gazette\",\"events\":[\"INSOLVENCY\"]}")
        .post("/v1/debtors/nobody/solvency-reports")
        .then()
        .statusCode(404);
    as("committee")
        .body("{\"amount\":%s,\"until\":\"2099-12-31\",\"reason\":\"x\"}".formatted(eur("1.00")))
        .put("/v1/debtors/nobody/credit-limit")
        .then()
        .statusCode(404);
    as("controller").get("/v1/debtors/nobody/risk").then().statusCode(404);
    as("controller").get("/v1/debtors/nobody/risk/history").then().statusCode(404);
    as("controller").body("{}").post("/v1/risk-reviews").then().statusCode(422);
    as("agency").get("/v1/debtors/nobody/risk").then().statusCode(403);
    given().get("/v1/credit-policy").then().statusCode(401);
    Ledger ledger = company();
    given()
        .auth()
        .oauth2(Tokens.of("controller", "someone-else"))
        .get("/v1/debtors/" + ledger.reference + "/risk")
        .then()
        .statusCode(404);
  }

  @Test
  void theOpenApiDocumentIsTheCommittedOne() {
    OpenApiContract.holds("risk");
  }

  @Test
  void everythingIsHealthyAndDescribed() {
    given().get("/q/health").then().statusCode(200);
    Map<String, Object> paths =
        given().accept("application/json").get("/q/openapi").then().extract().path("paths");
    assertThat(paths)
        .containsKeys(
            "/v1/debtors/{reference}/risk",
            "/v1/debtors/{reference}/risk/history",
            "/v1/credit-checks",
            "/v1/debtors/{reference}/credit-limit",
            "/v1/debtors/{reference}/solvency-reports",
            "/v1/credit-policy",
            "/v1/risk-reviews");
  }
}
