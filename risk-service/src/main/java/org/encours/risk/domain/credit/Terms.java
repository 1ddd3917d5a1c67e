package org.encours.risk.domain.credit;

/** On what terms a debtor is supplied. */
public enum Terms {
  /** The usual payment term. */
  OPEN,
  /** A shorter term than usual. */
  SHORTENED,
  /** A share is paid with the order. */
  DEPOSIT,
  /** All is paid before delivery. */
  PREPAYMENT
}
