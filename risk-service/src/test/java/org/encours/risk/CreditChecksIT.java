package org.encours.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encours.risk.Ledger.eur;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;
import org.encours.risk.application.KeepExchangeRates;
import org.encours.risk.domain.currency.DatedRate;
import org.encours.testkit.Contracts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** Orders asked about before they are accepted. */
@QuarkusTest
@WithServers
class CreditChecksIT extends RiskStory {

  @Inject KeepExchangeRates exchange;
  @Inject Tenancy tenancy;

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
  void ordersAndDebtsInAnotherCurrencyCountAtTheLatestRateThatIsNotTooOld() {
    Ledger ledger = company();
    inDollars(ledger, "1000.00", "PO-1")
        .body("answer", equalTo("REFER"))
        .body("reasons.code", contains("OTHER_CURRENCY"));
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    rates(today.minusDays(8), "1.5").statusCode(200);
    inDollars(ledger, "1000.00", "PO-1").body("answer", equalTo("REFER"));
    rates(today.minusDays(7), "1.2").statusCode(200);
    rates(today.minusDays(2), "1.1").statusCode(200);
    rates(today.minusDays(2), "1.0512").statusCode(200);
    inDollars(ledger, "1000.00", "PO-1")
        .body("answer", equalTo("ACCEPT"))
        .body("available.amount", equalTo("5000.00"))
        .body("reasons.text", hasItem("converted at 1.0512 USD a euro on " + today.minusDays(2)));
    check(ledger, "10.00", ",\"prepaid\":true")
        .body("available", equalTo(Map.of("amount", "4048.71", "currency", "EUR")));
    ledger.issuedIn("USD", today.toString(), today.plusDays(30).toString(), "1000.00", "PO-1");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("erp")
                    .get(path(ledger, "behaviour"))
                    .then()
                    .body("exposure.currency", equalTo("USD")));
    check(ledger, "4048.71", ",\"orderReference\":\"PO-2\"").body("answer", equalTo("ACCEPT"));
    check(ledger, "10.00", ",\"prepaid\":true").body("available.amount", equalTo("0.00"));
  }

  @Test
  void exchangeRatesAreToldByTheDayAndBadOnesRefusedByPath() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    rates(today.minusDays(3), "1.04").statusCode(200);
    rates(today.minusDays(1), "1.05").statusCode(200).body("rates.currency", contains("USD"));
    as("auditor")
        .get("/v1/exchange-rates")
        .then()
        .body("base", equalTo("EUR"))
        .body("rates[0].rate", equalTo("1.05"))
        .body("rates[0].date", equalTo(today.minusDays(1).toString()));
    as("auditor")
        .get("/v1/exchange-rates?on=" + today.minusDays(2))
        .then()
        .body("rates.rate", contains("1.04"));
    as("auditor").get("/v1/exchange-rates/" + today.minusDays(2)).then().statusCode(404);
    as("erp")
        .body("{\"base\":\"USD\",\"rates\":{}}")
        .put("/v1/exchange-rates/" + today.plusDays(2))
        .then()
        .statusCode(422)
        .body("violations.path", contains("rates", "base", "date"));
    as("erp")
        .body("{\"rates\":{\"USD\":\"0\",\"EUR\":\"1\",\"DOLLAR\":\"1.1\"}}")
        .put("/v1/exchange-rates/" + today)
        .then()
        .statusCode(422)
        .body("violations.path", containsInAnyOrder("rates.USD", "rates.EUR", "rates.DOLLAR"));
    as("auditor")
        .body("{\"rates\":{\"USD\":\"1\"}}")
        .put("/v1/exchange-rates/" + today)
        .then()
        .statusCode(403);
  }

  @Test
  void deliveredRatesAreTakenOfDaysThatNothingWasToldOf() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    rates(today.minusDays(1), "1.05").statusCode(200);
    CreditorId acme = new CreditorId(creditor);
    List<DatedRate> delivered =
        IntStream.range(0, 3)
            .mapToObj(
                day ->
                    new DatedRate(
                        Currency.getInstance("USD"), new BigDecimal("1.09"), today.minusDays(day)))
            .toList();
    assertThat(tenancy.in(acme, () -> exchange.take(acme, delivered))).isEqualTo(2);
    assertThat(tenancy.in(acme, () -> exchange.take(acme, delivered))).isZero();
    as("erp").get("/v1/exchange-rates/" + today).then().body("rates.rate", contains("1.09"));
    as("erp")
        .get("/v1/exchange-rates/" + today.minusDays(1))
        .then()
        .body("rates.rate", contains("1.05"));
  }

  private ValidatableResponse inDollars(Ledger ledger, String amount, String order) {
    return as("erp")
        .body(
            "{\"debtor\":\"%s\",\"orderReference\":\"%s\",\"orderAmount\":%s}"
                .formatted(ledger.reference, order, eur(amount).replace("EUR", "USD")))
        .post("/v1/credit-checks")
        .then();
  }

  private ValidatableResponse rates(LocalDate day, String dollar) {
    return as("erp")
        .body("{\"base\":\"EUR\",\"rates\":{\"USD\":\"%s\"}}".formatted(dollar))
        .put("/v1/exchange-rates/" + day)
        .then();
  }

  private static String path(Ledger ledger, String what) {
    return "/v1/debtors/" + ledger.reference + "/" + what;
  }
}
