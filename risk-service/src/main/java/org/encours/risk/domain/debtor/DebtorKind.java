package org.encours.risk.domain.debtor;

/** Who owes: it decides whether a score may refuse credit by itself (GDPR art. 22). */
public enum DebtorKind {
  COMPANY,
  CONSUMER,
  PUBLIC_BODY;

  /** A natural person is never refused by a score alone (EU Court, C-634/21). */
  public boolean isNaturalPerson() {
    return this == CONSUMER;
  }
}
