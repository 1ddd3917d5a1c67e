package org.encours.dunning.domain.law;

/** Who owes. A kind that is not known counts as a consumer, the strictest, until it is settled. */
public enum DebtorKind {
  COMPANY,
  CONSUMER,
  PUBLIC_BODY;

  public static DebtorKind of(String name) {
    for (DebtorKind kind : values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return CONSUMER;
  }
}
