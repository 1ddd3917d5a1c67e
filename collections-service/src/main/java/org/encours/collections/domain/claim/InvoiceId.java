package org.encours.collections.domain.claim;

import java.util.UUID;

/** An invoice, by the id that the ledger of receivables gave. */
public record InvoiceId(UUID value) {}
