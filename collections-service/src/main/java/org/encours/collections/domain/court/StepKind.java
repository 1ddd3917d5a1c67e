package org.encours.collections.domain.court;

/** What can happen in a procedure. */
public enum StepKind {
  /** The registered demand that must precede a Belgian summary order (C.jud. 1339). */
  DEMAND_SENT,
  /** The request or petition was lodged, or the bailiff instructed. */
  FILED,
  ORDER_MADE,
  ORDER_REFUSED,
  /** Summons, order or invitation reached the debtor by its official way. */
  SERVED,
  /** The debtor asked for terms, which suspends IOS. */
  TERMS_ASKED,
  /** Opposition, statement of opposition or a contest with reasons. */
  OPPOSED,
  /** The debtor agreed before the commissaire de justice (CPCE R125-3). */
  AGREED,
  /** No answer in time, which refuses the French small-claims way. */
  SILENT,
  /** Non-contest recorded by the bailiff (C.jud. 1394/24). */
  RECORDED,
  HEARD,
  JUDGED,
  APPEALED,
  /** An enforceable title is in hand. */
  TITLE,
  /** Seizure or another act of enforcement. */
  ENFORCED,
  /** The debtor was declared insolvent: suits stop, the claim is declared. */
  INSOLVENCY
}
