package org.encours.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.Creditor.ACME;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** A debtor that is named to a credit bureau, until its payment is heard of. */
@QuarkusTest
@WithServers
class NegativeReportIT {

  @Test
  void aDebtorIsNamedToABureauByTwoAndNoLongerThanItOwes() {
    ACME.worksWithRecouvraAndOtherOne();
    Ledger.Debt debt = ACME.ledger.provenDebt("1000.00");
    String id = ACME.handedToAnAgency(debt);
    String wish =
        "{\"bureau\":\"Bureau Test\",\"debtorToldOn\":\"2026-06-01\",\"askedOn\":\"2026-06-10\"}";
    String right = "{\"decision\":\"APPROVE\",\"reason\":\"seen\",\"checkedOn\":\"2026-06-11\"}";
    ACME.post("controller", id, "/negative-report", wish).statusCode(201);
    ACME.post("controller", id, "/negative-report/check", right)
        .statusCode(409)
        .body("type", equalTo("/problems/four-eyes"));
    ACME.post("committee", id, "/negative-report/check", right)
        .statusCode(200)
        .body("negativeReport.amount.amount", equalTo("1000.00"));
    ACME.post("committee", id, "/negative-report", wish)
        .statusCode(409)
        .body("type", equalTo("/problems/not-reportable"));
    ACME.ledger.pay(debt, "400.00", "600.00");
    ACME.ledger.pay(debt, "600.00", "0.00");
    var told =
        Told.on(
            "encours.collections",
            3,
            e -> e.type().startsWith("collections.negative-report-") && e.data().contains(id));
    assertThat(told)
        .extracting(Topics.Found::type)
        .containsExactly(
            "collections.negative-report-made.v1",
            "collections.negative-report-made.v1",
            "collections.negative-report-lifted.v1");
    assertThat(told.getLast().data()).contains("\"PAID\"");
    ACME.shown(id).body("negativeReport", nullValue());
    ACME.post("controller", id, "/negative-report/lifting", "{\"reason\":\"x\"}").statusCode(409);
  }
}
