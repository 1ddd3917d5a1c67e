package org.encours.desk.debtor;

import java.util.Comparator;
import java.util.List;

/** A debtor's invoices as a controller reads them: what is open by its due day, then the rest. */
record Book(List<DebtorViews.Invoice> open, List<DebtorViews.Invoice> settled) {

  static Book of(List<DebtorViews.Invoice> invoices) {
    var byDueDay = Comparator.comparing(DebtorViews.Invoice::dueDate);
    return new Book(
        invoices.stream().filter(DebtorViews.Invoice::isOpen).sorted(byDueDay).toList(),
        invoices.stream().filter(it -> !it.isOpen()).sorted(byDueDay.reversed()).toList());
  }
}
