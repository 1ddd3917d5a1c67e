package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.encours.local.Service;
import org.encours.local.Stack;

/** Holds the ledger against the history that was replayed into it. */
final class HistoryCheck {

  private final Rest auditor;

  HistoryCheck(Stack stack) {
    this.auditor = Rest.as("auditor", HistoryReplay.CREDITOR, stack);
  }

  void check(Checks checks, List<HistoricInvoice> history) {
    settlements(checks, history);
    for (LocalDate day : threeDays(history)) {
      Ageing expected = agedBalance(history, day);
      Ageing found =
          Ageing.of(auditor.get(Service.INVOICE, "/v1/reports/aged-balance?asOf=" + day));
      checks.same("the aged balance at " + day + " is the file's", expected, found);
    }
  }

  private void settlements(Checks checks, List<HistoricInvoice> history) {
    Map<String, JsonNode> ledger = ledger();
    List<String> differences = new ArrayList<>();
    for (HistoricInvoice invoice : history) {
      String expected = invoice.settled() + ", " + invoice.daysLate() + " days late";
      JsonNode booked = ledger.get(invoice.number());
      String found =
          booked == null
              ? "nothing"
              : booked.path("settledOn").asText()
                  + ", "
                  + booked.path("daysLate").asText()
                  + " days late";
      if (!expected.equals(found)) {
        differences.add(invoice.number() + " expected " + expected + ", found " + found);
      }
    }
    checks.that(
        "every invoice's settlement date and days late are the file's",
        differences.isEmpty(),
        differences.isEmpty()
            ? history.size() + " invoices"
            : differences.size() + " differ, first: " + differences.getFirst());
    checks.same("the ledger has no other invoices", history.size(), ledger.size());
  }

  /** All invoices by number, page after page. */
  private Map<String, JsonNode> ledger() {
    Map<String, JsonNode> invoices = new HashMap<>();
    String after = "";
    do {
      JsonNode page = auditor.get(Service.INVOICE, "/v1/invoices?limit=500" + after);
      page.path("items").forEach(each -> invoices.put(each.path("number").asText(), each));
      String next = page.path("next").asText("");
      after = next.isEmpty() ? "" : "&after=" + next;
    } while (!after.isEmpty());
    return invoices;
  }

  /** A quarter, half and three quarters on the way. */
  static List<LocalDate> threeDays(List<HistoricInvoice> history) {
    LocalDate first =
        history.stream().map(HistoricInvoice::issued).min(LocalDate::compareTo).orElseThrow();
    LocalDate last =
        history.stream().map(HistoricInvoice::settled).max(LocalDate::compareTo).orElseThrow();
    long days = ChronoUnit.DAYS.between(first, last);
    return List.of(
        first.plusDays(days / 4), first.plusDays(days / 2), first.plusDays(days * 3 / 4));
  }

  static Ageing agedBalance(List<HistoricInvoice> history, LocalDate day) {
    Ageing ageing = new Ageing();
    history.stream()
        .filter(invoice -> invoice.openAt(day))
        .forEach(
            invoice -> ageing.add(ChronoUnit.DAYS.between(invoice.due(), day), invoice.amount()));
    return ageing;
  }
}
