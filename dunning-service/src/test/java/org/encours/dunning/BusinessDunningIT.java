package org.encours.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.encours.testkit.Contracts;
import org.encours.testkit.OpenApiContract;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class BusinessDunningIT {

  @Test
  void anInvoiceGoesThroughTheWholePlanToItsHandOff() {
    Api api = new Api("whole-plan");
    Ledger ledger = Ledger.of("whole-plan", "BE", "SME");
    UUID debtor = ledger.debtor("C-1", "COMPANY", "nl", "BE", "boek@vandamme.example");
    UUID invoice = ledger.invoice(debtor, "C-1", "2026-1", "2026-05-31", "2026-06-30", "7260.00");
    api.awaitInvoice(invoice);

    assertThat(api.run("2026-06-24").getMap("byStep")).isEmpty();
    assertThat(api.run("2026-06-25").getMap("byStep")).isEqualTo(java.util.Map.of("courtesy", 1));
    assertThat(api.run("2026-06-25").getMap("byStep")).isEmpty();
    assertThat(api.run("2026-07-03").getMap("byStep")).isEqualTo(java.util.Map.of("reminder-1", 1));
    assertThat(api.run("2026-07-07").getMap("byStep")).isEqualTo(java.util.Map.of("call", 1));
    assertThat(api.run("2026-07-15").getMap("byStep")).isEqualTo(java.util.Map.of("reminder-2", 1));
    assertThat(api.run("2026-07-27").getMap("byStep"))
        .isEqualTo(java.util.Map.of("call-before-notice", 1));
    assertThat(api.run("2026-07-30").getMap("byStep"))
        .isEqualTo(java.util.Map.of("formal-notice", 1));
    assertThat(api.run("2026-08-14").getMap("byStep"))
        .isEqualTo(java.util.Map.of("supply-hold", 1));
    assertThat(api.run("2026-08-17").getMap("byStep")).isEqualTo(java.util.Map.of("handoff", 1));
    assertThat(api.run("2026-09-30").getMap("byStep")).isEmpty();

    JsonPath reminders = api.reminders(invoice);
    assertThat(reminders.getList("items.step"))
        .containsExactly("courtesy", "reminder-1", "reminder-2", "formal-notice");
    assertThat(reminders.getList("items.state")).containsOnly("SENT");
    assertThat(reminders.getString("items[2].total.amount")).isEqualTo("7331.33");
    assertThat(reminders.getString("items[2].charges.amount")).isEqualTo("71.33");
    assertThat(reminders.getList("items.documentSha256")).doesNotContainNull();
    assertThat(WithMailbox.to("boek@vandamme.example")).hasSize(3);
    assertThat(
            api.controller()
                .get("/v1/reminders/" + reminders.getString("items[3].id") + "/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray())
        .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    theEventsKeepTheirContract();
  }

  private static void theEventsKeepTheirContract() {
    var events =
        Topics.await(
            "encours.dunning",
            9,
            event -> "whole-plan".equals(event.headers().get("ce_creditor")),
            Timeouts.LONG);
    events.forEach(event -> Contracts.assertValid(event.type(), event.data()));
    assertThat(events)
        .extracting(Topics.Found::type)
        .containsOnly(
            "dunning.reminder-sent.v1",
            "dunning.charges-claimed.v1",
            "dunning.supply-hold-requested.v1",
            "dunning.handoff-requested.v1");
    var handoff = JsonPath.from(events.getLast().data());
    assertThat(handoff.getString("claims[0].principal.amount")).isEqualTo("7260.00");
    assertThat(handoff.getString("noticeGivenOn")).isEqualTo("2026-07-30");
    assertThat(handoff.getList("reminders")).hasSize(4);
  }

  /** Called on 8 June; the next step is due on the 15th, and nobody runs before 1 July. */
  private static void whatComesLateForMissedRunsSaysSo(Api api, UUID invoice) {
    assertThat(api.run("2026-06-08").getMap("byStep")).isEqualTo(java.util.Map.of("call", 1));
    JsonPath due = api.get("/v1/invoices/" + invoice + "/explanation?asOf=2026-07-01");
    assertThat(due.getString("step")).isEqualTo("reminder-2");
    assertThat(due.getInt("late.missedRuns")).isEqualTo(12);
    api.run("2026-07-01");

    JsonPath taken = api.get("/v1/invoices/" + invoice + "/explanation?asOf=2026-07-02");

    assertThat(taken.getString("lastStep.name")).isEqualTo("reminder-2");
    assertThat(taken.getString("lastStep.late.planned")).isEqualTo("2026-06-15");
    assertThat(taken.getInt("lastStep.late.days")).isEqualTo(16);
    assertThat(taken.getString("lastStep.late.missedFrom")).isEqualTo("2026-06-15");
    assertThat(taken.getString("lastStep.late.missedTo")).isEqualTo("2026-06-30");
    assertThat(taken.getString("lastStep.late.why"))
        .contains("no run took place on 12 working days");
  }

  @Test
  void theServedDocumentIsTheCommittedOne() {
    OpenApiContract.holds("dunning");
  }

  @Test
  void theClaimComesWithItsCalculation() {
    Api api = new Api("claim-be");
    Ledger ledger = Ledger.of("claim-be", "BE", "SME");
    UUID debtor = ledger.debtor("C-1", "COMPANY", "fr", "BE", "a@b.example");
    UUID invoice = ledger.invoice(debtor, "C-1", "F-1", "2025-05-01", "2025-05-31", "12500.00");
    api.awaitInvoice(invoice);

    JsonPath claim = api.get("/v1/invoices/" + invoice + "/claim?asOf=2025-09-15");

    assertThat(claim.getString("interest.amount.amount")).isEqualTo("395.03");
    assertThat(claim.getList("interest.periods.days")).containsExactly(30, 77);
    assertThat(claim.getString("interest.periods[0].rate")).isEqualTo("11.50");
    assertThat(claim.getString("fixedCompensation.amount")).isEqualTo("40.00");
    assertThat(claim.getString("total.amount")).isEqualTo("12935.03");
  }

  @Test
  void oneMessageListsEverythingAndADisputedInvoiceIsLeftOut() {
    Api api = new Api("one-message");
    Ledger ledger = Ledger.of("one-message", "BE", "SME");
    UUID debtor = ledger.debtor("C-1", "COMPANY", "en", "BE", "all@b.example");
    UUID first = ledger.invoice(debtor, "C-1", "F-1", "2026-05-01", "2026-05-31", "100.00");
    UUID second = ledger.invoice(debtor, "C-1", "F-2", "2026-05-01", "2026-05-31", "200.00");
    UUID third = ledger.invoice(debtor, "C-1", "F-3", "2026-05-01", "2026-05-31", "300.00");
    ledger.disputed(debtor, second);
    ledger.paid(debtor, third, "300.00", "2026-05-30", "0.00");
    UUID marker = ledger.invoice(debtor, "C-1", "F-4", "2026-05-01", "2026-12-31", "1.00");
    api.awaitInvoice(marker);

    JsonPath dry = api.run("2026-06-03", true);
    JsonPath run = api.run("2026-06-03");

    assertThat(dry.getMap("byStep")).isEqualTo(run.getMap("byStep"));
    assertThat(dry.getMap("skipped")).isEqualTo(run.getMap("skipped"));
    assertThat(run.getMap("skipped")).isEqualTo(java.util.Map.of("DISPUTED", 1));
    assertThat(run.getLong("messages")).isEqualTo(1);
    JsonPath reminders = api.reminders(first);
    assertThat(reminders.getList("items[0].items.number")).containsExactly("F-1");
    assertThat(WithMailbox.to("all@b.example")).singleElement();
    assertThat(
            api.get("/v1/invoices/" + second + "/explanation?asOf=2026-06-04")
                .getString("decision"))
        .isEqualTo("DISPUTED");
    whatComesLateForMissedRunsSaysSo(api, first);
  }
}
