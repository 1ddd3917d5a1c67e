package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What is owed by age, on any day, out of the book. */
public interface AgedBalances {

  /**
   * What one debtor owed in one currency; credit lowers the bucket of its own age.
   *
   * @param total of the ages
   * @param charges what is owed beside it
   * @param credit the part of the total that is credit, positive
   * @param debtor the ERP's customer number; null in a currency's sum
   */
  record Line(
      String debtor,
      String name,
      String currency,
      Money notDue,
      Money d1_30,
      Money d31_60,
      Money d61_90,
      Money d90plus,
      Money total,
      Money charges,
      Money credit) {}

  /**
   * The whole book of a day.
   *
   * @param totals one line per currency
   * @param unmatched money whose payer was not known on that day, per currency; it lowers nobody's
   *     balance yet
   */
  record AgedBalance(LocalDate asOf, List<Line> items, List<Line> totals, List<Money> unmatched) {}

  AgedBalance asOf(CreditorId creditor, LocalDate day);
}
