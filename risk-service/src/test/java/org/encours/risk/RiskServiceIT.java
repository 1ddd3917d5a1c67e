package org.encours.risk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encours.risk.Ledger.eur;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.encours.testkit.Contracts;
import org.encours.testkit.OpenApiContract;
import org.encours.testkit.Tokens;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithServers
class RiskServiceIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String creditor = "acme-" + UUID.randomUUID().toString().substring(0, 8);

  private RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role, creditor)).contentType(ContentType.JSON);
  }

  private Ledger company() {
    return known(
        new Ledger(creditor, "C-" + UUID.randomUUID().toString().substring(0, 6), "COMPANY"));
  }

  private Ledger known(Ledger ledger) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                as("controller").get("/v1/debtors/" + ledger.reference + "/risk").statusCode()
                    == 200);
    return ledger;
  }

  private ValidatableResponse risk(Ledger ledger) {
    return as("controller").get("/v1/debtors/" + ledger.reference + "/risk").then();
  }

  private void awaitExposure(Ledger ledger, String amount) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> risk(ledger).body("exposure.amount", equalTo(amount)));
  }

  private ValidatableResponse check(Ledger ledger, String amount, String more) {
    return as("erp")
        .body(
            "{\"debtor\":\"%s\",\"orderAmount\":%s%s}"
                .formatted(ledger.reference, eur(amount), more))
        .post("/v1/credit-checks")
        .then();
  }

  private ValidatableResponse review(String date) {
    return as("controller")
        .body("{\"businessDate\":\"" + date + "\"}")
        .post("/v1/risk-reviews")
        .then();
  }

  private List<Topics.Found> told(Ledger ledger, String type, int count) {
    Predicate<Topics.Found> wanted =
        event -> event.type().equals(type) && event.key().equals(ledger.debtor.toString());
    return Topics.await("encours.risk", count, wanted, PATIENCE);
  }

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
    review("2026-03-20")
        .statusCode(202)
        .header("Location", containsString("/v1/risk-reviews/"))
        .body("status", equalTo("COMPLETED"))
        .body("progress.done", equalTo(1));
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

  @Test
  void fiftyOrdersAtOnceNeverExceedTheLimit() throws Exception {
    Ledger ledger = company();
    Callable<String> order =
        () -> check(ledger, "700.00", "").statusCode(200).extract().path("answer");
    List<String> answers;
    try (var threads = Executors.newFixedThreadPool(16)) {
      answers =
          threads.invokeAll(java.util.Collections.nCopies(50, order)).stream()
              .map(
                  future -> {
                    try {
                      return future.get();
                    } catch (Exception failed) {
                      throw new IllegalStateException(failed);
                    }
                  })
              .toList();
    }
    assertThat(answers.stream().filter("ACCEPT"::equals).count()).isEqualTo(7); // 4,900 of 5,000
    assertThat(answers).doesNotContain("DECLINE");
  }

  @Test
  void anInvoiceTakesThePlaceOfTheOrderItWasReservedFor() {
    Ledger ledger = company();
    check(ledger, "1500.00", ",\"orderReference\":\"PO-7\"").body("answer", equalTo("ACCEPT"));
    check(ledger, "100.00", ",\"prepaid\":true").body("available.amount", equalTo("3500.00"));
    ledger.issued(
        LocalDate.now().toString(), LocalDate.now().plusDays(30).toString(), "1500.00", "PO-7");
    awaitExposure(ledger, "1500.00");
    check(ledger, "100.00", ",\"prepaid\":true").body("available.amount", equalTo("3500.00"));
  }

  @Test
  void theSameRequestWithTheSameKeyReservesOnce() {
    Ledger ledger = company();
    String body =
        "{\"debtor\":\"%s\",\"orderAmount\":%s}".formatted(ledger.reference, eur("3000.00"));
    for (int i = 0; i < 2; i++) {
      as("erp")
          .header("Idempotency-Key", ledger.reference)
          .body(body)
          .post("/v1/credit-checks")
          .then()
          .statusCode(200)
          .body("answer", equalTo("ACCEPT"))
          .body("available.amount", equalTo("5000.00"));
    }
  }

  @Test
  void aNaturalPersonIsReferredAndNeverDeclined() {
    Ledger person = known(new Ledger(creditor, "P-1", "CONSUMER"));
    check(person, "99000.00", "").body("answer", equalTo("REFER"));
  }

  @Test
  void theCommitteeSetsALimitAndNobodyElseMay() {
    Ledger ledger = company();
    String limit =
        "{\"amount\":%s,\"until\":\"2099-12-31\",\"reason\":\"season\"}".formatted(eur("80000.00"));
    String path = "/v1/debtors/" + ledger.reference + "/credit-limit";
    as("controller").body(limit).put(path).then().statusCode(403);
    as("committee").body(limit).put(path).then().statusCode(200);
    risk(ledger).body("creditLimit.amount", equalTo("80000.00"));
    Topics.Found changed = told(ledger, "risk.credit-limit-changed.v1", 1).getFirst();
    Contracts.assertValid("risk.credit-limit-changed.v1", changed.data());
    assertThat(changed.data()).contains("2099-12-31", "season", "committee@" + creditor);
    as("committee")
        .body(limit.replace("2099", "1999"))
        .put(path)
        .then()
        .statusCode(409)
        .body("type", containsString("limit-already-over"));
    as("committee").body("{}").put(path).then().statusCode(422).body("violations", hasSize(3));
  }

  @Test
  void insolvencyActsAtOnce() {
    Ledger ledger = company();
    String path = "/v1/debtors/" + ledger.reference + "/solvency-reports";
    as("controller")
        .body("{\"asOf\":\"2026-11-01\",\"source\":\"gazette\",\"events\":[\"INSOLVENCY\"]}")
        .post(path)
        .then()
        .statusCode(201);
    risk(ledger)
        .body("score", equalTo(0))
        .body("grade", equalTo("E"))
        .body("onHold", equalTo(true))
        .body("terms", equalTo("PREPAYMENT"))
        .body("creditLimit.amount", equalTo("0.00"));
    Topics.Found warned = told(ledger, "risk.early-warning-raised.v1", 1).getFirst();
    Contracts.assertValid("risk.early-warning-raised.v1", warned.data());
  }

  @Test
  void accountsGiveTheirZValuesAndBadOnesAreRefusedByPath() {
    Ledger ledger = company();
    String path = "/v1/debtors/" + ledger.reference + "/solvency-reports";
    String accounts =
        """
        {"asOf":"2025-12-31","source":"accounts","workingCapital":%s,"retainedEarnings":%s,"ebit":%s,
         "equity":%s,"totalAssets":%s,"totalLiabilities":%s,"sales":%s,"events":[]}"""
            .formatted(
                eur("150"),
                eur("200"),
                eur("80"),
                eur("400"),
                eur("1000"),
                eur("600"),
                eur("1200"));
    as("controller")
        .body(accounts)
        .post(path)
        .then()
        .statusCode(201)
        .body("zDoublePrime", equalTo("2.8736"))
        .body("zone", equalTo("SAFE"))
        .body("zPrime", equalTo("2.0031"));
    as("controller")
        .body(accounts.replace("\"600\"", "\"0\""))
        .post(path)
        .then()
        .statusCode(201)
        .body("zDoublePrime", nullValue());
    as("controller")
        .body(accounts.replace("\"1000\"", "\"0\"").replace("[]", "[\"GOSSIP\"]"))
        .post(path)
        .then()
        .statusCode(422)
        .body("violations.path", hasItem("totalAssets"));
  }

  @Test
  void aPolicyIsChosenAsALevelAndChangedAsData() {
    Ledger ledger = company();
    as("controller")
        .get("/v1/credit-policy")
        .then()
        .statusCode(200)
        .body("level", equalTo("BALANCED"));
    as("controller")
        .body("{\"level\":\"CAUTIOUS\"}")
        .put("/v1/credit-policy")
        .then()
        .statusCode(403);
    String etag =
        as("committee")
            .body(
                "{\"level\":\"CAUTIOUS\",\"grades\":{\"C\":{\"terms\":\"DEPOSIT\",\"depositPercent\":\"25\"}}}")
            .put("/v1/credit-policy")
            .then()
            .statusCode(200)
            .body("grades.C.startingLimit.amount", equalTo("2000.00"))
            .extract()
            .header("ETag");
    risk(ledger).body("creditLimit.amount", equalTo("2000.00")).body("terms", equalTo("DEPOSIT"));
    check(ledger, "1000.00", "")
        .body("answer", equalTo("DEPOSIT"))
        .body("depositPercent", equalTo("25"));
    as("committee")
        .header("If-Match", "\"0\"")
        .body("{\"level\":\"LIBERAL\"}")
        .put("/v1/credit-policy")
        .then()
        .statusCode(409);
    as("committee")
        .header("If-Match", etag)
        .body(
            "{\"level\":\"LIBERAL\",\"grades\":{\"C\":{\"terms\":\"DEPOSIT\",\"depositPercent\":\"33\"}}}")
        .put("/v1/credit-policy")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("grades.C"));
  }

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
  void aPolicyIsTriedOnThePresentBookWithoutChangingIt() {
    Ledger ledger = company();
    for (int i = 1; i <= 5; i++) {
      ledger.paid(ledger.issued("2026-01-05", "2026-02-04", "1000.00"), "2026-02-04", "1000.00");
    }
    ledger.issued("2026-01-29", "2026-02-28", "400.00");
    awaitExposure(ledger, "400.00");
    review("2026-03-20").body("status", equalTo("COMPLETED"));
    risk(ledger).body("onHold", equalTo(false)).body("terms", equalTo("OPEN"));
    as("controller")
        .body("{\"level\":\"CAUTIOUS\"}")
        .post("/v1/credit-policy/simulations")
        .then()
        .statusCode(200)
        .body("debtors", equalTo(1))
        .body("newlyRefused", equalTo(1))
        .body("salesAtRisk.amount", equalTo("21600.00")); // 5,400 in 3 months
    risk(ledger).body("onHold", equalTo(false));
  }

  @Test
  void warningsAreListedByMoneyAtRiskUntilTheyAreOver() {
    Ledger small = company();
    Ledger large = company();
    for (Ledger ledger : List.of(small, large)) {
      UUID invoice = ledger.issued("2026-01-01", "2026-01-31", "5000.00");
      ledger.paid(invoice, "2026-01-31", "5000.00");
    }
    small.issued("2026-02-01", "2026-03-01", "30000.00");
    UUID open = large.issued("2026-02-01", "2026-03-01", "40000.00");
    awaitExposure(small, "30000.00");
    awaitExposure(large, "40000.00");
    as("controller")
        .get("/v1/early-warnings")
        .then()
        .statusCode(200)
        .body("items.debtor", equalTo(List.of(large.reference, small.reference)))
        .body("items.kind", equalTo(List.of("LIMIT_EXCEEDED", "LIMIT_EXCEEDED")))
        .body("items[0].moneyAtRisk.amount", equalTo("40000.00"));
    large.paid(open, "2026-02-15", "40000.00");
    awaitExposure(large, "0.00");
    as("controller")
        .get("/v1/early-warnings")
        .then()
        .body("items.debtor", equalTo(List.of(small.reference)));
    as("erp").get("/v1/early-warnings").then().statusCode(403);
  }

  @Test
  void theMembersOfAGroupShareTheLimitOfItsHead() {
    Ledger head = company();
    Ledger member = known(new Ledger(creditor, "M-1", "COMPANY", head.reference));
    Ledger other = known(new Ledger(creditor, "M-2", "COMPANY", head.reference));
    check(member, "4000.00", "").body("answer", equalTo("ACCEPT"));
    check(other, "4000.00", "")
        .body("available.amount", equalTo("1000.00"))
        .body("answer", equalTo("REFER"));
  }

  @Test
  void aDebtorIsHandedItsDataAndForgottenOnceItOwesNothing() {
    Ledger person = known(new Ledger(creditor, "P-9", "CONSUMER"));
    UUID invoice = person.issued("2026-01-01", "2026-01-31", "60.00");
    awaitExposure(person, "60.00");
    String path = "/v1/debtors/P-9/personal-data";
    as("controller")
        .get(path)
        .then()
        .statusCode(200)
        .body("debtor.reference", equalTo("P-9"))
        .body("fact[0].kind", equalTo("ISSUED"))
        .body("assessment[0].evidence.policy.level", equalTo("BALANCED"));
    as("controller").delete(path).then().statusCode(403);
    as("committee")
        .delete(path)
        .then()
        .statusCode(409)
        .body("type", containsString("claim-still-open"));
    person.paid(invoice, "2026-01-20", "60.00");
    awaitExposure(person, "0.00");
    as("committee").delete(path).then().statusCode(204);
    as("controller").get(path).then().statusCode(404);
    risk(person).statusCode(404);
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
