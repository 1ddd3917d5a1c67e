package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.List;
import org.encours.invoice.domain.figures.MonthSales;
import org.encours.invoice.domain.figures.Receivables;
import org.encours.invoice.domain.figures.Settlement;
import org.encours.kernel.CreditorId;

/** The sums of the book that key figures are made of. */
public interface PeriodFigures {

  /**
   * Sums of one currency.
   *
   * @param months sales by month, the newest first, as far back as the book goes
   * @param settled money that paid invoices in the period
   */
  record Sums(Receivables receivables, List<MonthSales> months, List<Settlement> settled) {}

  Sums sums(CreditorId creditor, LocalDate from, LocalDate to, String currency);
}
