package org.encours.invoice.application.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** How long goods were with the customer before anybody asked for money. */
public interface InvoicingLags {

  record Late(
      UUID invoice,
      String number,
      String debtor,
      LocalDate delivered,
      LocalDate issued,
      int days,
      Money total) {}

  /**
   * Invoices issued in a period.
   *
   * @param withDelivery those whose delivery date is known
   * @param averageDays from delivery to invoice, weighted by amount, two decimals; null where none
   *     is known
   * @param medianDays of the same, not weighted
   * @param latest those invoiced latest after delivery
   */
  record Lag(
      LocalDate from,
      LocalDate to,
      int invoices,
      int withDelivery,
      BigDecimal averageDays,
      BigDecimal medianDays,
      Integer longest,
      List<Late> latest) {}

  Lag lag(CreditorId creditor, LocalDate from, LocalDate to);
}
