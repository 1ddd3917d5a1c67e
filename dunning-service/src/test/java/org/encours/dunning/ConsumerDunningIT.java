package org.encours.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class ConsumerDunningIT {

  @Test
  void aConsumerGetsItsFreeTermBeforeAnythingIsCharged() {
    Api api = new Api("book-xix");
    Ledger ledger = Ledger.of("book-xix", "BE", "SME");
    UUID debtor = ledger.debtor("P-1", "CONSUMER", "fr", "BE", "helene@b.example");
    UUID invoice = ledger.invoice(debtor, "P-1", "F-1", "2026-08-01", "2026-08-31", "620.00");
    api.awaitInvoice(invoice);

    assertThat(api.run("2026-09-07").getMap("byStep")).isEqualTo(Map.of("first-reminder", 1));
    JsonPath first = api.reminders(invoice);
    assertThat(first.getString("items[0].total.amount")).isEqualTo("620.00");
    assertThat(first.getString("items[0].charges.amount")).isEqualTo("0.00");
    assertThat(WithMailbox.to("helene@b.example").getFirst().text())
        .contains("14 jours calendrier", "21 septembre 2026", "71,00");

    assertThat(claim(api, invoice, "2026-09-21").getString("total.amount")).isEqualTo("620.00");
    assertThat(api.run("2026-09-21").getMap("byStep")).isEmpty();
    JsonPath later = claim(api, invoice, "2026-11-21");
    assertThat(later.getString("total.amount")).isEqualTo("704.37");
    assertThat(later.getString("penaltyClause.base.amount")).isEqualTo("620.00");
    assertThat(later.getString("penaltyClause.cap.amount")).isEqualTo("71.00");
    assertThat(later.getList("penaltyClause.lines.amount.amount")).containsExactly("65.00", "6.00");
    assertThat(later.getString("penaltyClause.law")).contains("XIX.4");

    assertThat(api.run("2026-09-22").getMap("byStep")).isEqualTo(Map.of("second-letter", 1));
    assertThat(api.reminders(invoice).getString("items[1].items[0].penalty.amount"))
        .isEqualTo("71.00");
    assertThat(api.reminders(invoice).getString("items[1].channel")).isEqualTo("LETTER");
  }

  @Test
  void aBouncedFirstReminderGoesByPostAndItsTermStartsAnew() {
    Api api = new Api("bounced");
    Ledger ledger = Ledger.of("bounced", "BE", "SME");
    UUID debtor = ledger.debtor("P-1", "CONSUMER", "nl", "BE", "gone@b.example");
    UUID invoice = ledger.invoice(debtor, "P-1", "F-1", "2026-08-01", "2026-08-31", "620.00");
    api.awaitInvoice(invoice);
    api.run("2026-09-07");

    api.controller()
        .body("{\"report\":\"BOUNCED\",\"note\":\"550 no such user\"}")
        .post(
            "/v1/reminders/"
                + api.reminders(invoice).getString("items[0].id")
                + "/delivery-reports")
        .then()
        .statusCode(201);
    org.awaitility.Awaitility.await()
        .atMost(org.encours.testkit.Timeouts.LONG)
        .until(() -> "SENT".equals(api.reminders(invoice).getString("items[1].state")));

    JsonPath explanation = api.get("/v1/invoices/" + invoice + "/explanation?asOf=2026-09-22");
    assertThat(explanation.getString("decision")).isEqualTo("LEGAL_WAIT");
    assertThat(explanation.getString("freeTerm.start")).isEqualTo("2026-09-10");
    assertThat(api.get("/v1/agenda?date=2026-09-30").getList("items.kind"))
        .contains("WRONG_ADDRESS");
  }

  @Test
  void theFourthReminderOfAYearCostsUnderAContractOfRegularDeliveries() {
    Api api = new Api("free-three");
    Ledger ledger = Ledger.of("free-three", "BE", "SME");
    api.controller()
        .body(
            """
            {"regularDeliveries":{"reminderCost":{"amount":"7.50","currency":"EUR"}},
             "contactCaps":[{"most":1,"period":"WEEK"}],
             "steps":[{"name":"first-reminder","daysFromDue":3,"channel":"EMAIL"}]}
            """)
        .put("/v1/dunning-policies/be-b2c")
        .then()
        .statusCode(200)
        .body("regularDeliveries.reminderCost.amount", org.hamcrest.Matchers.equalTo("7.50"))
        .body("contactCaps[0].most", org.hamcrest.Matchers.equalTo(1));
    UUID debtor = ledger.debtor("P-1", "CONSUMER", "fr", "BE", "meter@b.example");
    List<UUID> invoices = new ArrayList<>();
    for (String due : List.of("2026-01-05", "2026-03-05", "2026-06-05", "2026-09-04")) {
      UUID invoice = ledger.invoice(debtor, "P-1", "F-" + due, "2025-12-01", due, "80.00");
      invoices.add(invoice);
      api.awaitInvoice(invoice);
      api.run(LocalDate.parse(due).plusDays(5).toString());
      ledger.paid(debtor, invoice, "0.01", due, "79.99");
    }

    JsonPath fourth = api.reminders(invoices.getLast());
    assertThat(fourth.getString("items[0].charges.amount")).isEqualTo("7.50");
    assertThat(fourth.getString("items[0].items[0].fees.amount")).isEqualTo("7.50");
    assertThat(api.reminders(invoices.get(2)).getString("items[0].charges.amount"))
        .isEqualTo("0.00");
    assertThat(WithMailbox.to("meter@b.example").getLast().text()).contains("7,50");
    JsonPath told = api.get("/v1/invoices/" + invoices.getLast() + "/explanation?asOf=2026-09-10");
    assertThat(told.getBoolean("freeReminders.free")).isFalse();
    assertThat(told.getList("freeReminders.reminded"))
        .containsExactly("2026-01-05", "2026-03-05", "2026-06-05", "2026-09-04");
    assertThat(told.getList("contacts")).containsExactly("2026-09-09");
    assertThat(claim(api, invoices.getLast(), "2026-09-10").getString("fees.amount"))
        .isEqualTo("7.50");
    aContactWithinTheWeekWaits(api, ledger, debtor);
  }

  private static void aContactWithinTheWeekWaits(Api api, Ledger ledger, UUID debtor) {
    UUID late = ledger.invoice(debtor, "P-1", "F-5", "2025-12-01", "2026-09-07", "80.00");
    api.awaitInvoice(late);

    assertThat(api.run("2026-09-11", true).getMap("skipped")).containsEntry("CONTACT_CAP", 1);
    assertThat(api.run("2026-09-11").getMap("byStep")).isEmpty();
    JsonPath told = api.get("/v1/invoices/" + late + "/explanation?asOf=2026-09-14");
    assertThat(told.getString("decision")).isEqualTo("CONTACT_CAP");
    assertThat(told.getString("until")).isEqualTo("2026-09-16");
    assertThat(told.getString("why")).contains("at most 1 contact in any 7 days");
    assertThat(api.run("2026-09-16").getMap("byStep")).isEqualTo(Map.of("first-reminder", 1));
  }

  @Test
  void anUnknownKindIsTreatedAsAConsumerAndAnUnlawfulPlanIsRefused() {
    Api api = new Api("unlawful");
    Ledger.of("unlawful", "BE", "SME");

    api.controller()
        .body(
            """
            {"steps":[{"name":"first","daysFromDue":3,"channel":"EMAIL","tone":"FIRM","charges":"STATUTORY","waitDays":0}]}
            """)
        .put("/v1/dunning-policies/be-b2c")
        .then()
        .statusCode(422)
        .body("detail", org.hamcrest.Matchers.containsString("XIX.2"))
        .body("violations[0].path", org.hamcrest.Matchers.equalTo("steps[0].charges"));
  }

  private static JsonPath claim(Api api, UUID invoice, String asOf) {
    return api.get("/v1/invoices/" + invoice + "/claim?asOf=" + asOf);
  }
}
