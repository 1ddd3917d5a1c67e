package org.encours.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.encours.testkit.Contracts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** A debtor's score from the first event on, and the reviews that keep it. */
@QuarkusTest
@WithServers
class ScoresIT extends RiskStory {

  @Test
  void aNewDebtorIsRatedAsTheAverageOneAndTheOthersHearIt() {
    Ledger ledger = company();
    risk(ledger)
        .statusCode(200)
        .body("grade", equalTo("C"))
        .body("score", equalTo(64))
        .body("probabilityLate30", equalTo("0.0400"))
        .body("creditLimit.amount", equalTo("5000.00"))
        .body("terms", equalTo("OPEN"))
        .body("onHold", equalTo(false))
        .body("reasons[0].code", equalTo("NO_HISTORY"));
    Topics.Found scored = told(ledger, "risk.debtor-scored.v1", 1).getFirst();
    Contracts.assertValid("risk.debtor-scored.v1", scored.data());
  }

  @Test
  void payingLateLowersTheGradeAndASecondDeliveryChangesNothing() {
    Ledger ledger = company();
    for (int i = 1; i <= 6; i++) {
      String month = "2026-0" + i;
      UUID invoice = ledger.issued(month + "-01", month + "-10", "100.00");
      ledger.paidTwiceDelivered(invoice, month + "-28", "100.00");
    }
    UUID open = ledger.issued("2026-07-01", "2026-07-31", "250.00");
    awaitExposure(ledger, "250.00");
    risk(ledger)
        .body("grade", equalTo("D"))
        .body("assessedFor", equalTo("2026-07-01"))
        .body("reasons.find { it.code == 'LATE_RATE' }.text", containsString("6 of 6"));
    ledger.paid(open, "2026-07-02", "250.00");
    awaitExposure(ledger, "0.00");
    as("controller")
        .get("/v1/debtors/" + ledger.reference + "/risk/history")
        .then()
        .statusCode(200)
        .body("items.size()", greaterThan(1))
        .body("items[0].assessedFor", equalTo("2026-07-02"));
    String first =
        as("controller")
            .get("/v1/debtors/" + ledger.reference + "/risk/history?limit=1")
            .then()
            .body("items", hasSize(1))
            .body("next", not(nullValue()))
            .extract()
            .path("items[0].id");
    as("auditor")
        .get("/v1/debtors/" + ledger.reference + "/risk/history/" + first)
        .then()
        .statusCode(200)
        .body("assessment.id", equalTo(first))
        .body("evidence.record.known", equalTo(7))
        .body("evidence.policy.level", equalTo("BALANCED"));
  }

  @Test
  void aReviewPlacesAHoldWhenOverdueMoneyIsOldAndPaymentLiftsIt() {
    Ledger ledger = company();
    UUID invoice = ledger.issued("2026-01-01", "2026-01-31", "900.00");
    awaitExposure(ledger, "900.00");
    review("2026-03-20").body("status", equalTo("COMPLETED")).body("progress.done", equalTo(1));
    risk(ledger).body("onHold", equalTo(true)).body("assessedFor", equalTo("2026-03-20"));
    check(ledger, "10.00", "").statusCode(200).body("answer", equalTo("DECLINE"));
    check(ledger, "10.00", ",\"prepaid\":true").body("answer", equalTo("ACCEPT"));
    Topics.Found placed = told(ledger, "risk.credit-hold-placed.v1", 1).getFirst();
    Contracts.assertValid("risk.credit-hold-placed.v1", placed.data());
    ledger.paid(invoice, "2026-03-21", "900.00");
    awaitExposure(ledger, "0.00");
    risk(ledger).body("onHold", equalTo(false));
    Topics.Found released = told(ledger, "risk.credit-hold-released.v1", 1).getFirst();
    Contracts.assertValid("risk.credit-hold-released.v1", released.data());
  }

  @Test
  void aReviewLooksOnlyAtWhoIsDueAndTellsOnlyWhatChanged() {
    Ledger ledger = company();
    ledger.issued("2026-01-01", "2026-01-31", "100.00");
    awaitExposure(ledger, "100.00");
    review("2026-01-02").body("progress.done", equalTo(0));
    review("2026-02-01").body("progress.done", equalTo(1));
    review("2026-02-01").body("progress.done", equalTo(0));
    as("controller")
        .get("/v1/review-calendar?until=2026-12-31&grade=C")
        .then()
        .statusCode(200)
        .body("items.debtor", equalTo(List.of(ledger.reference)))
        .body("items[0].date", equalTo("2026-02-11"))
        .body("items[0].cause", equalTo("AGEING"))
        .body("items[0].exposure.amount", equalTo("100.00"));
    as("controller")
        .get("/v1/review-calendar/days?until=2026-12-31")
        .then()
        .statusCode(200)
        .body("items[0].date", equalTo("2026-02-11"))
        .body("items[0].debtors", equalTo(1));
    as("controller")
        .get("/v1/review-calendar?until=2026-02-10")
        .then()
        .body("items", equalTo(List.of()));
    as("controller").get("/v1/review-calendar?after=soon").then().statusCode(422);
    long told = told(ledger, "risk.debtor-scored.v1", 1).size();
    assertThat(told).isLessThanOrEqualTo(2);
  }

  @Test
  void aBrokenPromiseCountsAgainstTheDebtor() {
    Ledger ledger = company();
    ledger.promiseBroken("2026-05-05");
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> risk(ledger).body("reasons.code", hasItem("BROKEN_PROMISES")));
  }
}
