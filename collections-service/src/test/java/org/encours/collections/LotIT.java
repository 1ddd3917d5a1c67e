package org.encours.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.Creditor.ACME;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.encours.testkit.Patience;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** Many cases handed to an agency at once. */
@QuarkusTest
@WithServers
class LotIT {

  @Test
  void aLotGoesToAnotherAgencyCaseByCase() {
    ACME.worksWithRecouvraAndOtherOne();
    Ledger.Debt one = ACME.ledger.provenDebt("1000.00");
    Ledger.Debt two = ACME.ledger.provenDebt("1100.00");
    String first = ACME.handedToAnAgency(one);
    String second = ACME.handedToAnAgency(two);
    String lot =
        """
        {"agency":"other-one","cases":["%s","%s","%s"],"handedOffOn":"2026-06-05"}
        """
            .formatted(first, UUID.randomUUID(), second);
    for (int i = 0; i < 2; i++) {
      ACME.as("controller")
          .body(lot)
          .post("/v1/handoffs")
          .then()
          .statusCode(200)
          .body("handedOff", equalTo(2))
          .body("cases[1].problem", equalTo("not-found"));
    }
    for (String id : List.of(first, second)) {
      ACME.shown(id).body("agency", equalTo("other-one"));
      assertThat(
              Topics.await(
                  "encours.handoffs.other-one", 1, e -> e.data().contains(id), Patience.LONG))
          .hasSize(1);
      Topics.await(
          "encours.handoffs.recouvra",
          1,
          e -> e.data().contains(id) && e.type().equals("handoff.recalled.v1"),
          Patience.LONG);
    }
  }
}
