package org.encours.collections.domain.party;

import java.util.UUID;

/** A debtor, by the id that the ledger of receivables gave. */
public record DebtorId(UUID value) {}
