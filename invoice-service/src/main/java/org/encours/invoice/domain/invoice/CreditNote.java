package org.encours.invoice.domain.invoice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/**
 * Takes back an invoice or a part of it, or gives a debtor credit without naming an invoice.
 *
 * @param number the creditor's own
 * @param amount positive, with VAT
 * @param unallocated what no invoice took: the debtor's credit
 */
public record CreditNote(
    UUID id,
    CreditorId creditor,
    DebtorKey debtor,
    String number,
    Optional<UUID> invoice,
    LocalDate issueDate,
    Money amount,
    Money unallocated,
    String reason) {}
