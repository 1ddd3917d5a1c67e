package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.InvoiceStatus;
import org.encours.kernel.CreditorId;

/** Invoices as lists and details show them. */
public interface InvoiceViews {

  /**
   * What to list; null means any.
   *
   * @param debtor the ERP's customer number
   * @param dueBefore open ones whose first unpaid part is due before
   * @param dueDateAssumed those whose terms in words were not understood, or the others
   */
  record Filter(
      String debtor,
      InvoiceStatus status,
      LocalDate dueBefore,
      String number,
      Boolean dueDateAssumed) {}

  Optional<InvoiceDetail> find(CreditorId creditor, UUID id);

  /**
   * In the order of their ids, which is the order of their issue.
   *
   * @param after the last id of the page before
   */
  List<InvoiceSummary> list(CreditorId creditor, Filter filter, Optional<UUID> after, int atMost);
}
