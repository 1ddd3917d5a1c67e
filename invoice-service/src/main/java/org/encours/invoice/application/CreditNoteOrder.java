package org.encours.invoice.application;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * A credit note to book; missing values are null.
 *
 * @param invoiceNumber which invoice it takes back, whole or in part
 * @param debtor the ERP's customer number, where no invoice is named
 */
public record CreditNoteOrder(
    String number,
    Optional<String> invoiceNumber,
    Optional<String> debtor,
    LocalDate issueDate,
    Money amount,
    String reason) {}
