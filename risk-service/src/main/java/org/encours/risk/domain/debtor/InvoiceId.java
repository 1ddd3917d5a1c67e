package org.encours.risk.domain.debtor;

import java.util.Objects;
import java.util.UUID;

/** An invoice, as the ledger of receivables identifies it. */
public record InvoiceId(UUID value) {

  public InvoiceId {
    Objects.requireNonNull(value, "value");
  }
}
