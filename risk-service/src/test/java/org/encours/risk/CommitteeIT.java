package org.encours.risk;

import static org.awaitility.Awaitility.await;
import static org.encours.risk.Ledger.eur;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** The credit committee: what it sees, what it decides, what comes of it. */
@QuarkusTest
@WithServers
class CommitteeIT extends RiskStory {

  @Test
  void aDecisionIsOnRecordWithWhatWasSeenAndIsCarriedOut() {
    Ledger held = company();
    held.issued("2026-01-01", "2026-01-31", "900.00");
    awaitExposure(held, "900.00");
    review("2026-03-20").body("status", equalTo("COMPLETED"));
    theProvisionOfTheOnlyOpenClaimIsTheStandardsShare();
    String meeting =
        as("controller")
            .body("{\"date\":\"2026-03-24\"}")
            .post("/v1/committee-meetings")
            .then()
            .statusCode(201)
            .body("agenda", hasSize(1))
            .body("agenda[0].subject", equalTo("ON_HOLD"))
            .body("agenda[0].snapshot.exposure.amount", equalTo("900.00"))
            .extract()
            .header("Location");
    String decision =
        """
        {"item":1,"decision":"it pays in April","effect":"SET_LIMIT","amount":%s,"until":"2099-12-31",
         "owner":"An","dueDate":"2026-04-30"}\
        """
            .formatted(eur("7777.00"));
    as("controller").body(decision).post(meeting + "/decisions").then().statusCode(403);
    String made =
        as("committee")
            .body(decision)
            .post(meeting + "/decisions")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    risk(held).body("creditLimit.amount", equalTo("7777.00"));
    as("controller").post("/v1/committee-decisions/" + made + "/done").then().statusCode(204);
    as("auditor")
        .get(meeting)
        .then()
        .statusCode(200)
        .body("agenda[0].snapshot.creditLimit.amount", equalTo("1000.00"))
        .body("decisions[0].owner", equalTo("An"))
        .body("decisions[0].effect", equalTo("SET_LIMIT"))
        .body("decisions[0].by", containsString("committee@"))
        .body("decisions[0].doneAt", notNullValue());
    anEffectThatIsRefusedIsNoDecision(meeting, decision);
  }

  private void theProvisionOfTheOnlyOpenClaimIsTheStandardsShare() {
    as("auditor")
        .get("/v1/reports/provision?asOf=2026-03-20")
        .then()
        .statusCode(200)
        .body("ratesFrom", equalTo("ILLUSTRATIVE"))
        .body("provisions[0].gross.amount", equalTo("900.00"))
        .body("provisions[0].loss.amount", equalTo("32.40"));
    as("auditor").get("/v1/reports/provision?factor=-1").then().statusCode(422);
  }

  private void anEffectThatIsRefusedIsNoDecision(String meeting, String decision) {
    as("committee")
        .body(decision.replace("2099", "1999"))
        .post(meeting + "/decisions")
        .then()
        .statusCode(409)
        .body("type", containsString("limit-already-over"));
    as("committee")
        .body(decision.replace("\"item\":1", "\"item\":9"))
        .post(meeting + "/decisions")
        .then()
        .statusCode(404);
    as("committee")
        .body("{\"effect\":\"RELEASE_ORDER\"}")
        .post(meeting + "/decisions")
        .then()
        .statusCode(422)
        .body("violations.path", hasItem("orderReference"));
    as("auditor").get(meeting).then().body("decisions", hasSize(1));
  }

  @Test
  void anOrderThatIsLetPassDoesSoOnceAndItsTrailIsKept() {
    Ledger ledger = company();
    String release =
        "{\"orderReference\":\"PO-9\",\"amount\":%s,\"until\":\"2099-12-31\",\"reason\":\"shipped already\"}"
            .formatted(eur("60000.00"));
    String path = "/v1/debtors/" + ledger.reference + "/order-releases";
    as("controller").body(release).post(path).then().statusCode(403);
    check(ledger, "50000.00", ",\"orderReference\":\"PO-9\"").body("answer", equalTo("REFER"));
    as("committee").body(release).post(path).then().statusCode(201);
    as("auditor").get("/v1/order-releases").then().body("items[0].usedAt", nullValue());
    check(ledger, "70000.00", ",\"orderReference\":\"PO-9\"").body("answer", equalTo("REFER"));
    check(ledger, "50000.00", ",\"orderReference\":\"PO-8\"").body("answer", equalTo("REFER"));
    check(ledger, "50000.00", ",\"orderReference\":\"PO-9\"")
        .body("answer", equalTo("ACCEPT"))
        .body("reasons[0].code", equalTo("RELEASED"))
        .body("reasons[0].text", containsString("shipped already"))
        .body("reasons[1].code", equalTo("OVER_LIMIT"));
    check(ledger, "50000.00", ",\"orderReference\":\"PO-9\"").body("answer", equalTo("REFER"));
    as("auditor")
        .get("/v1/order-releases")
        .then()
        .body("items[0].debtor", equalTo(ledger.reference))
        .body("items[0].usedAt", notNullValue());
  }

  @Test
  void aGoodPayerShortOfLimitIsProposedForMore() {
    Ledger good = company();
    for (int month = 1; month <= 6; month++) {
      String on = "2026-0" + month;
      good.paid(good.issued(on + "-01", on + "-28", "2000.00"), on + "-20", "2000.00");
    }
    good.issued("2026-07-01", "2026-07-31", "24000.00");
    awaitExposure(good, "24000.00");
    risk(good).body("grade", equalTo("A")).body("creditLimit.amount", equalTo("25000.00"));
    as("controller")
        .get("/v1/proposals")
        .then()
        .statusCode(200)
        .body("items[0].debtor", equalTo(good.reference))
        .body("items[0].limit.amount", equalTo("37500.00"))
        .body("items[0].why", containsString("uses 96 %"));
  }

  @Test
  void whoPaidEverythingInTimeIsProposedForALongerTerm() {
    Ledger prompt = company();
    for (int week = 0; week < 12; week++) {
      LocalDate issued = LocalDate.parse("2026-01-05").plusWeeks(week);
      String due = issued.plusDays(30).toString();
      prompt.paid(prompt.issued(issued.toString(), due, "100.00"), due, "100.00");
    }
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("controller")
                    .get("/v1/proposals")
                    .then()
                    .body("items.debtor", equalTo(List.of(prompt.reference)))
                    .body("items[0].paymentDays", equalTo(45))
                    .body("items[0].limit", nullValue())
                    .body("items[0].why", containsString("all of 12 amounts in time")));
    as("erp").get("/v1/proposals").then().statusCode(403);
  }
}
