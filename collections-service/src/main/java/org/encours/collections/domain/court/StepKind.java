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
  /** The order or judgment was served on the debtor: appeal and opposition run from it. */
  NOTIFIED,
  /** After opposition: fee paid or lawyer appointed in fifteen days (CPC 1418, 1425). */
  TRIAL_TAKEN_UP,
  /** An enforceable title is in hand. */
  TITLE,
  /** Seizure or another act of enforcement. */
  ENFORCED,
  /** The debtor was declared insolvent: suits stop, the claim is declared. */
  INSOLVENCY;

  /** For people: "the judgment", not JUDGED. */
  public String words() {
    return switch (this) {
      case DEMAND_SENT -> "the registered demand";
      case FILED -> "the filing";
      case ORDER_MADE -> "the order";
      case ORDER_REFUSED -> "the refusal of the order";
      case SERVED -> "the service";
      case TERMS_ASKED -> "the request for terms";
      case OPPOSED -> "the opposition";
      case AGREED -> "the agreement";
      case SILENT -> "the silence of the debtor";
      case RECORDED -> "the record of non-contest";
      case HEARD -> "the hearing";
      case JUDGED -> "the judgment";
      case APPEALED -> "the appeal";
      case NOTIFIED -> "the service of the decision";
      case TRIAL_TAKEN_UP -> "taking up the trial";
      case TITLE -> "the title";
      case ENFORCED -> "the enforcement";
      case INSOLVENCY -> "the insolvency";
    };
  }
}
