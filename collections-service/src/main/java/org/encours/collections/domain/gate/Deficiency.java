package org.encours.collections.domain.gate;

/**
 * A task that stands between a claim and its collection.
 *
 * @param invoice the number of the invoice concerned, or null when it concerns the whole file
 * @param what the piece that is missing, said so that it can be fetched
 * @param who can supply it
 */
public record Deficiency(ClaimQuality check, String invoice, String what, Supplier who) {

  /** Who in or around the creditor's company can supply a missing piece. */
  public enum Supplier {
    SALES,
    DELIVERY,
    ACCOUNTING,
    CREDIT_CONTROL,
    LEGAL
  }

  /** The task in one line, with the invoice it is about. */
  public String task() {
    return invoice == null ? what : invoice + ": " + what;
  }
}
