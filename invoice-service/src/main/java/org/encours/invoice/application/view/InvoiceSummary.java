package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.invoice.domain.book.InvoiceStatus;
import org.encours.kernel.Money;

/**
 * One line of a list of invoices.
 *
 * @param debtor the ERP's customer number
 * @param dueDate the first unpaid part's
 * @param settledOn when nothing was left to pay, by payment or credit
 * @param daysLate of a settled one, 0 or more calendar days after its last due date
 */
public record InvoiceSummary(
    UUID id,
    String number,
    String debtor,
    InvoiceStatus status,
    boolean disputed,
    boolean inCollection,
    LocalDate issueDate,
    LocalDate dueDate,
    Money total,
    Money open,
    String paymentReference,
    LocalDate settledOn,
    Integer daysLate) {}
