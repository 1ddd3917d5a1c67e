package org.encours.collections.domain.party;

/** The class of the debtor, which chooses the law (law 2 August 2002 or Book XIX, for Belgium). */
public enum DebtorKind {
  COMPANY,
  CONSUMER,
  PUBLIC_BODY
}
