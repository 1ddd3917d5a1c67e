package org.encours.invoice.domain.party;

import java.util.UUID;

/**
 * Names a debtor on both sides of the counter.
 *
 * @param id ours, the key of every event about the debtor
 * @param reference the ERP's own customer number
 */
public record DebtorKey(UUID id, String reference) {}
