package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.encours.local.Service;
import org.encours.local.demo.model.Bill;
import org.encours.local.demo.model.Party;

/** The creditor's ERP: registers debtors, asks before it delivers, bills, keeps the papers. */
final class ErpSimulator {

  /** Euros from which an order is delivered only after a credit check. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(2_500);

  private final Company company;
  final AtomicInteger checked = new AtomicInteger();
  final AtomicInteger declined = new AtomicInteger();

  ErpSimulator(Company company) {
    this.company = company;
  }

  void register(Party party) {
    company.erp.put(Service.INVOICE, "/v1/debtors/" + party.reference(), Wire.debtor(party));
  }

  void bill(Party party, LocalDate day) {
    for (Bill bill : company.bills(party, day)) {
      if (mayDeliver(bill)) {
        issue(bill);
      }
    }
    if (party.failsOn().filter(day::equals).isPresent()) {
      reportInsolvency(party, day);
    }
  }

  private boolean mayDeliver(Bill bill) {
    if (bill.total().compareTo(LARGE) < 0 || bill.orderReference().isEmpty()) {
      return true;
    }
    checked.incrementAndGet();
    // The check keeps the order's amount free until an invoice names the order.
    ObjectNode asked =
        Wire.object()
            .put("debtor", bill.debtor())
            .put("orderReference", bill.orderReference().get());
    asked.set("orderAmount", Wire.money(bill.total()));
    JsonNode answer = company.erp.post(Service.RISK, "/v1/credit-checks", asked);
    if ("DECLINE".equals(answer.path("answer").asText())) {
      declined.incrementAndGet();
      return false;
    }
    return true;
  }

  private void issue(Bill bill) {
    JsonNode invoice =
        company.erp.post(Service.INVOICE, "/v1/invoices", Wire.invoice(bill), bill.number());
    BigDecimal total = Wire.amount(invoice.path("total"));
    if (total.compareTo(bill.total()) != 0) {
      throw new IllegalStateException(
          "%s should total %s, the ledger says %s".formatted(bill.number(), bill.total(), total));
    }
    company.till.add(ExpectedTotals.Movement.INVOICED, total);
    InvoiceHistory story =
        new InvoiceHistory(
            bill,
            invoice.path("id").asText(),
            Wire.date(invoice.path("dueDate")),
            invoice.path("paymentReference").asText());
    bill.papers().forEach(kind -> file(story, kind));
    company.begin(story);
  }

  private void file(InvoiceHistory story, String kind) {
    Bill bill = story.bill;
    byte[] pdf =
        Paper.pdf(
            List.of(
                kind.replace('_', ' ') + " for " + bill.number(),
                "Customer " + bill.debtor(),
                "Delivered on " + bill.deliveryDate(),
                bill.lines().getFirst().description(),
                "Total EUR " + bill.total()));
    String name = kind.toLowerCase(java.util.Locale.ROOT) + "-" + bill.number() + ".pdf";
    company.erp.upload(
        Service.INVOICE,
        "/v1/invoices/" + story.invoice + "/documents",
        Multipart.document(kind, name, pdf),
        bill.number() + "-" + kind);
  }

  /** The official journal says that it failed; its figures were poor before. */
  private void reportInsolvency(Party party, LocalDate day) {
    var report = Wire.object().put("asOf", day.toString()).put("source", "Official journal");
    report.set("workingCapital", Wire.money(BigDecimal.valueOf(-100_000)));
    report.set("retainedEarnings", Wire.money(BigDecimal.valueOf(-250_000)));
    report.set("ebit", Wire.money(BigDecimal.valueOf(-30_000)));
    report.set("equity", Wire.money(BigDecimal.valueOf(50_000)));
    report.set("totalAssets", Wire.money(BigDecimal.valueOf(1_000_000)));
    report.set("totalLiabilities", Wire.money(BigDecimal.valueOf(950_000)));
    report.withArray("events").add("INSOLVENCY");
    company.controller.post(
        Service.RISK, "/v1/debtors/" + party.reference() + "/solvency-reports", report);
  }
}
