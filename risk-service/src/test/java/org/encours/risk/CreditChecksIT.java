package org.encours.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.Ledger.eur;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.encours.testkit.Contracts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** Orders asked about before they are accepted. */
@QuarkusTest
@WithServers
class CreditChecksIT extends RiskStory {

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
}
