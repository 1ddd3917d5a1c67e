package org.encours.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.Ledger.money;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.encours.testkit.WithServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens to an account, in whatever order and back-dated as it comes: the aged balance of
 * any day is what the published events up to that day add up to, by a reckoning of its own.
 */
@QuarkusTest
@WithServers
class ReplayIT {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final int DAYS = 150;

  private final List<String> invoices = new ArrayList<>();
  private final List<String> receipts = new ArrayList<>();
  private Ledger ledger;
  private Random random;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theAgedBalanceOfAnyDayIsAReplayOfTheEventsUpToIt(long seed) {
    ledger = Ledger.belgian();
    random = new Random(seed);
    for (int step = 0; step < 30; step++) {
      happen(step);
    }
    String debtor = ledger.erp().get("/v1/debtors/C-1").path("id");
    List<ToldInvoice> trails =
        invoices.stream().map(invoice -> ToldInvoice.of(trail(invoice))).toList();
    JsonPath credit = trail(debtor);
    for (int day = 0; day <= DAYS; day += 10) {
      LocalDate asOf = START.plusDays(day);
      BigDecimal owed = BigDecimal.ZERO;
      BigDecimal late = BigDecimal.ZERO;
      for (ToldInvoice trail : trails) {
        BigDecimal open = trail.openOn(asOf);
        owed = owed.add(open);
        if (trail.dueDate().isBefore(asOf)) {
          late = late.add(open);
        }
      }
      JsonPath aged = ledger.aged(asOf.toString()).extract().jsonPath();
      assertThat(total(aged, "total").add(creditOn(asOf)))
          .as("seed %d, %s, with %s", seed, asOf, credit.getList("items").size())
          .isEqualByComparingTo(owed);
      assertThat(total(aged, "total").subtract(total(aged, "notDue")).add(creditBefore(asOf)))
          .as("overdue, seed %d, %s", seed, asOf)
          .isEqualByComparingTo(late);
    }
  }

  private void happen(int step) {
    String day = START.plusDays(random.nextInt(DAYS)).toString();
    String amount = BigDecimal.valueOf(1 + random.nextInt(40_000), 2).toPlainString();
    switch (invoices.isEmpty() ? 0 : random.nextInt(6)) {
      case 0, 1 ->
          invoices.add(
              ledger
                  .issue(
                      Ledger.invoiceBody("R-" + step, amount)
                          .replace("2026-01-05", START.plusDays(random.nextInt(60)).toString()))
                  .statusCode(201)
                  .extract()
                  .path("id"));
      case 2, 3 -> receipts.add(ledger.received(amount, day));
      case 4 -> {
        if (!receipts.isEmpty()) {
          String receipt = receipts.get(random.nextInt(receipts.size()));
          ledger
              .erp()
              .body("{\"reversedOn\":\"" + START.plusDays(DAYS) + "\"}")
              .post("/v1/receipts/" + receipt + "/reversal");
        }
      }
      default -> creditOrGiveUp(step, day, amount);
    }
  }

  private void creditOrGiveUp(int step, String day, String amount) {
    String invoice = invoices.get(random.nextInt(invoices.size()));
    if (random.nextInt(4) == 0) {
      ledger
          .as("committee")
          .body("{\"reason\":\"gone\",\"writtenOffOn\":\"" + day + "\"}")
          .post("/v1/invoices/" + invoice + "/write-off");
    } else {
      String number = ledger.erp().get("/v1/invoices/" + invoice).path("number");
      ledger
          .erp()
          .body(
              "{\"number\":\"CN-%d\",\"invoiceNumber\":\"%s\",\"issueDate\":\"%s\",\"amount\":%s,\"reason\":\"x\"}"
                  .formatted(step, number, day, money(amount)))
          .post("/v1/credit-notes");
    }
  }

  private JsonPath trail(String subject) {
    return ledger
        .as("auditor")
        .get("/v1/audit-trail?limit=200&subject=" + subject)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static BigDecimal total(JsonPath aged, String column) {
    return aged.getList("items").isEmpty()
        ? BigDecimal.ZERO
        : new BigDecimal(aged.getString("items[0]." + column + ".amount"));
  }

  /** The debtor's credit on the day, out of its statement of account. */
  private BigDecimal creditOn(LocalDate asOf) {
    return credit(asOf, asOf.plusDays(1));
  }

  /** The part of it that arose before the day and so counts as overdue. */
  private BigDecimal creditBefore(LocalDate asOf) {
    return credit(asOf, asOf);
  }

  private BigDecimal credit(LocalDate asOf, LocalDate before) {
    JsonPath statement =
        ledger
            .controller()
            .get("/v1/debtors/C-1/statement?from=" + START + "&asOf=" + asOf)
            .jsonPath();
    BigDecimal credit = BigDecimal.ZERO;
    if (statement.getList("accounts").isEmpty()) {
      return credit;
    }
    for (Map<String, Object> item :
        statement.<Map<String, Object>>getList("accounts[0].openItems")) {
      JsonPath open = new JsonPath(ToldInvoice.json(item));
      if (open.getString("invoice") == null
          && LocalDate.parse(open.getString("dueDate")).isBefore(before)) {
        credit = credit.subtract(ToldInvoice.amount(open, "open"));
      }
    }
    return credit;
  }
}
