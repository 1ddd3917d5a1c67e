package org.encours.collections;

import static org.encours.collections.Creditor.ACME;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Paying by instalments. */
@QuarkusTest
@WithServers
class PlanIT {

  private final Ledger ledger = ACME.ledger;

  @BeforeEach
  void agenciesAreRegistered() {
    ACME.worksWithRecouvraAndOtherOne();
  }

  @Test
  void aBrokenPlanReopensTheCase() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    String id = ACME.handedToAnAgency(debt);
    String plan =
        """
        {"agreedOn":"2026-07-01","instalments":[
          {"dueDate":"2026-08-01","amount":{"amount":"500.00","currency":"EUR"}},
          {"dueDate":"2026-09-01","amount":{"amount":"%s","currency":"EUR"}}]}
        """;
    ACME.post("controller", id, "/payment-plans", plan.formatted("500.00"))
        .statusCode(422)
        .body("violations[0].path", equalTo("instalments"));
    ACME.post("controller", id, "/payment-plans", plan.formatted("565.40"))
        .statusCode(201)
        .body("status", equalTo("PLAN"));
    ACME.collectionRun("2026-08-20").body("byStep.PLANS_BROKEN", equalTo(1));
    ACME.shown(id).body("status", equalTo("AMICABLE"));
    Told.on(
        "encours.collections",
        2,
        e -> e.data().contains(id) && e.type().startsWith("collections.plan-"));
  }
}
