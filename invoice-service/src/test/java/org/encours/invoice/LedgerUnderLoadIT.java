package org.encours.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.Ledger.invoiceBody;
import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once, and the same thing twice. */
@QuarkusTest
@WithServers
class LedgerUnderLoadIT {

  private Ledger ledger;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
  }

  @Test
  void fiftyReceiptsAtOnceNeverPayMoreThanIsOpen() throws Exception {
    String invoice = ledger.issued("C-1", "1000.00");
    List<BigDecimal> unallocated =
        atOnce(
            50,
            i ->
                ledger
                    .receive(
                        "{\"amount\":%s,\"valueDate\":\"2026-02-01\",\"allocations\":[{\"invoice\":\"%s\",\"amount\":%s}]}"
                            .formatted(money("30.00"), invoice, money("30.00")))
                    .statusCode(201)
                    .extract()
                    .path("unallocated.amount"));
    assertThat(unallocated.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("500.00");
    ledger
        .invoice(invoice)
        .body("status", equalTo("PAID"))
        .body("paid.amount", equalTo("1000.00"))
        .body("open.amount", equalTo("0.00"));
    ledger.erp().get("/v1/debtors/C-1").then().body("balance.amount", equalTo("-500.00"));
  }

  @Test
  void receiptsAndReversalsAtOnceLeaveTheBookInBalance() throws Exception {
    for (int i = 0; i < 5; i++) {
      ledger.issued("R-" + i, "100.00");
    }
    String receipt = ledger.received("120.00", "2026-02-01");
    atOnce(
        20,
        i -> {
          if (i % 4 == 0) {
            ledger.erp().body("{}").post("/v1/receipts/" + receipt + "/reversal");
            return "0";
          }
          return ledger
              .receive(
                  "{\"amount\":%s,\"valueDate\":\"2026-02-02\",\"debtor\":\"C-1\"}"
                      .formatted(money("20.00")))
              .statusCode(201)
              .extract()
              .path("unallocated.amount");
        });
    // 500 invoiced, 15 x 20 received, the 120 reversed exactly once
    ledger.erp().get("/v1/debtors/C-1").then().body("balance.amount", equalTo("200.00"));
  }

  private List<BigDecimal> atOnce(int many, java.util.function.IntFunction<String> work)
      throws Exception {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<String>> tasks = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        int each = i;
        tasks.add(() -> work.apply(each));
      }
      List<BigDecimal> answers = new ArrayList<>();
      for (Future<String> done : pool.invokeAll(tasks)) {
        answers.add(new BigDecimal(done.get()));
      }
      return answers;
    }
  }

  @Test
  void aSecondInvoiceOfTheSameNumberIsRefusedWithALinkToTheFirst() {
    String first = ledger.issued("T-1", "10.00");
    ledger
        .issue(invoiceBody("T-1", "20.00"))
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", containsString("duplicate-number"))
        .body("existing", equalTo("/v1/invoices/" + first));
    ledger.erp().get("/v1/invoices").then().body("items", hasSize(1));
    // Numbering by year starts again in the next.
    ledger.issue(invoiceBody("T-1", "20.00").replace("2026-01-05", "2025-01-05")).statusCode(201);
  }

  @Test
  void theSameKeyBooksMoneyOnce() {
    ledger.issued("I-1", "100.00");
    String body =
        "{\"amount\":%s,\"valueDate\":\"2026-02-01\",\"debtor\":\"C-1\"}".formatted(money("40.00"));
    String first =
        ledger.erp().header("Idempotency-Key", "k-1").body(body).post("/v1/receipts").asString();
    String again =
        ledger.erp().header("Idempotency-Key", "k-1").body(body).post("/v1/receipts").asString();
    assertThat(again).isEqualTo(first);
    ledger
        .erp()
        .header("Idempotency-Key", "k-1")
        .body(body.replace("40.00", "41.00"))
        .post("/v1/receipts")
        .then()
        .statusCode(422);
    ledger.erp().get("/v1/debtors/C-1").then().body("balance.amount", equalTo("60.00"));
  }

  @Test
  void aDebtorRegisteredTwiceAtOnceIsOneDebtor() throws Exception {
    atOnce(
        12,
        i ->
            Integer.toString(
                ledger
                    .erp()
                    .body(Ledger.debtorBody("COMPANY"))
                    .put("/v1/debtors/TWIN")
                    .then()
                    .statusCode(org.hamcrest.Matchers.oneOf(200, 201))
                    .extract()
                    .statusCode()));
    ledger.erp().get("/v1/debtors").then().body("items", hasSize(2));
  }

  @Test
  void whoEditsWhatSomebodyElseChangedIsTold() {
    String read = ledger.erp().get("/v1/debtors/C-1").header("ETag");
    String changed = Ledger.debtorBody("COMPANY").replace("Boulangerie", "Patisserie");
    ledger
        .erp()
        .header("If-Match", read)
        .body(changed)
        .put("/v1/debtors/C-1")
        .then()
        .statusCode(200);
    ledger
        .erp()
        .header("If-Match", read)
        .body(Ledger.debtorBody("COMPANY"))
        .put("/v1/debtors/C-1")
        .then()
        .statusCode(412)
        .body("type", containsString("changed-meanwhile"));
  }

  @Test
  void everyChangeIsInTheTrailWithItsAuthor() {
    String invoice = ledger.issued("A-1", "10.00");
    ledger.received("4.00", "2026-02-01");
    ledger
        .as("auditor")
        .get("/v1/audit-trail?subject=" + invoice)
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items[0].what", equalTo("invoice.issued.v1"))
        .body("items[0].who", equalTo("erp@" + ledger.creditor))
        .body("items[1].after.amount.amount", equalTo("4.00"))
        .body("items[1].before.number", equalTo("A-1"));
    ledger.erp().get("/v1/audit-trail?subject=" + invoice).then().statusCode(403);
    Ledger.belgian()
        .as("auditor")
        .get("/v1/audit-trail?subject=" + invoice)
        .then()
        .body("items", hasSize(0));
  }
}
