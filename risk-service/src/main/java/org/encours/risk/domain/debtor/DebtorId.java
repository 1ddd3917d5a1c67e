package org.encours.risk.domain.debtor;

import java.util.Objects;
import java.util.UUID;

/** A customer who owes the creditor money, as the invoice side identifies it. */
public record DebtorId(UUID value) {

  public DebtorId {
    Objects.requireNonNull(value, "value");
  }
}
