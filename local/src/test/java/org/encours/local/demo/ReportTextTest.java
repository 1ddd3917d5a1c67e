package org.encours.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ReportTextTest {

  @Test
  void theReportSaysWhatHappenedInOneColumnPerCreditor() {
    String text = ReportText.of(List.of(summary("acme-be"), summary("acme-fr")), Ansi.OFF);
    assertThat(text)
        .containsPattern("invoiced +1,210\\.00 +1,210\\.00")
        .containsPattern("first-reminder · EMAIL +1 +1")
        .containsPattern("days sales outstanding +41\\.3 d +41\\.3 d")
        .containsPattern("collection effectiveness +n/a +n/a")
        .containsPattern("debtors by grade +B1 +B1")
        .containsPattern("AMICABLE · recouvra +1 +1")
        .containsPattern("interest +8\\.63 +8\\.63")
        .containsPattern("1-30 days +500\\.00 +500\\.00 +▇+");
  }

  @Test
  void noLineIsWiderThanATerminal() {
    ReportText.of(List.of(summary("acme-be"), summary("acme-fr")), Ansi.OFF)
        .lines()
        .forEach(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
  }

  private static Summary summary(String creditor) {
    ExpectedTotals till = new ExpectedTotals();
    till.add(ExpectedTotals.Movement.INVOICED, new BigDecimal("1210.00"));
    till.received("r1", new BigDecimal("710.00"));
    Ageing aged = new Ageing();
    aged.add(12, new BigDecimal("500.00"));
    return new Summary(
        creditor,
        LocalDate.of(2026, 10, 31),
        2,
        3,
        1,
        till,
        aged,
        Map.of("dso", new BigDecimal("41.27")),
        tally());
  }

  private static Tally tally() {
    Tally tally = new Tally();
    tally.add(
        event("1", "dunning.reminder-sent.v1", "{'step':'first-reminder','channel':'EMAIL'}"));
    tally.add(event("2", "risk.debtor-scored.v1", "{'debtor':'B-001','grade':'B'}"));
    tally.add(
        event(
            "3",
            "collections.case-handed-off.v1",
            "{'route':'AMICABLE','agency':'recouvra','invoices':['x']}"));
    String charges =
        "{'invoiceId':'x','interest':{'amount':'8.63'},'fixedCompensation':{'amount':'40.00'}}";
    tally.add(event("4", "dunning.charges-claimed.v1", charges));
    // Claimed again with the next reminder: the later claim stands for the invoice.
    tally.add(event("5", "dunning.charges-claimed.v1", charges));
    // Delivered twice.
    tally.add(
        event("1", "dunning.reminder-sent.v1", "{'step':'first-reminder','channel':'EMAIL'}"));
    return tally;
  }

  private static Event event(String id, String type, String json) {
    return new Event("encours.dunning", id, type, "acme-be", json.replace('\'', '"'));
  }
}
