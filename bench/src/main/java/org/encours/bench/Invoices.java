package org.encours.bench;

import java.time.LocalDate;

/** Invoices as an ERP would post them. */
final class Invoices {

  static final int DEBTORS = 200;

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private Invoices() {}

  /** An invoice of three lines; the debtor is one of {@link #DEBTORS}. */
  static String json(String series, long n) {
    LocalDate issued = FIRST.plusDays(n % 90);
    return """
    {"number":"%s-%d","debtor":"D%d","issueDate":"%s","dueDate":"%s","currency":"EUR","orderReference":"PO-%d",\
    "lines":[{"description":"Goods","quantity":"2","unitPrice":"%d.50","vatRate":"21"},\
    {"description":"Carriage","quantity":"1","unitPrice":"15.00","vatRate":"21"},\
    {"description":"Books","quantity":"3","unitPrice":"9.99","vatRate":"6"}]}\
    """
        .formatted(series, n, n % DEBTORS, issued, issued.plusDays(30), n, 10 + n % 990);
  }

  static void registerDebtors(BenchStack yard) {
    for (int i = 1; i < DEBTORS; i++) {
      yard.register("D" + i);
    }
  }
}
