package org.encours.collections;

import static io.restassured.RestAssured.given;
import static org.encours.collections.Creditor.ACME;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.encours.testkit.OpenApiContract;
import org.encours.testkit.Tokens;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service as its document says, bad input, and strangers. */
@QuarkusTest
@WithServers
class CollectionsApiIT {

  private final Ledger ledger = ACME.ledger;

  @BeforeEach
  void agenciesAreRegistered() {
    ACME.worksWithRecouvraAndOtherOne();
  }

  @Test
  void theServiceIsAsItsOpenApiDocumentSays() {
    OpenApiContract.holds("collections");
  }

  @Test
  void badInputIsNamed() {
    ACME.as("controller")
        .body("{\"name\":\"\",\"countries\":[],\"feeSchedule\":{\"bands\":[]}}")
        .put("/v1/agencies/bad")
        .then()
        .statusCode(422)
        .body("violations", hasSize(2));
    ACME.as("controller").get("/v1/cases/" + UUID.randomUUID()).then().statusCode(404);
    ACME.as("controller")
        .queryParam("status", "ODD")
        .get("/v1/cases")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("status"));
    ACME.as("controller")
        .body("{\"route\":\"SOMEHOW\"}")
        .post("/v1/cases/" + UUID.randomUUID() + "/handoff")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("route"));
  }

  @Test
  void anotherCreditorSeesNothing() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    String id = ACME.handedToAnAgency(debt);
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
    ACME.as("erp").get("/v1/cases").then().statusCode(403);
    ACME.asAgency("recouvra").get("/v1/cases").then().statusCode(403);
  }
}
