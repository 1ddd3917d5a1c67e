package org.encours.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.Creditor.ACME;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** A claim of a half-year whose rate nobody has published passes the gate and goes to court. */
@QuarkusTest
@WithServers
class NextYearIT {

  private static final List<String> CLOCKS = List.of("2027-01-02", "2027-07-01", "2028-02-29");

  @Test
  void theKnownPartGoesToAnAgencyAndToCourtAndTheRestIsReserved() {
    ACME.worksWithRecouvraAndOtherOne();
    Ledger.Debt debt = ACME.ledger.provenDebt("4000.00");
    ACME.ledger.handOffProvisionally(debt);
    String id = ACME.theCase(debt, "AMICABLE").getString("items[0].id");

    for (String clock : CLOCKS) {
      ACME.collectionRun(clock).statusCode(200);
      JsonPath routes =
          ACME.as("controller")
              .get("/v1/cases/" + id + "/routes?on=" + clock)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      assertThat(routes.getList("items.findAll { it.procedure == 'BE_IOS' }.why", String.class))
          .as(clock)
          .singleElement()
          .asString()
          .contains("reserve the rest until full payment");
    }
  }
}
