package org.encours.invoice.domain.charge;

import java.util.Optional;

/** What of an invoice an amount of money settles: its principal, or one kind of its charges. */
public enum Part {
  PRINCIPAL,
  INTEREST,
  FIXED_COMPENSATION,
  PENALTY,
  FEE,
  COST;

  /** Empty for the principal. */
  public Optional<ChargeKind> charge() {
    return this == PRINCIPAL ? Optional.empty() : Optional.of(ChargeKind.valueOf(name()));
  }

  public static Part of(ChargeKind kind) {
    return valueOf(kind.name());
  }
}
