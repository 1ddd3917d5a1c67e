package org.encours.invoice.domain.dispute;

import java.time.LocalDate;

/**
 * Who settles an objection that came without an owner, and how long that may take. The sooner the
 * answer, the fewer the disputes that end before a judge.
 *
 * @param days calendar days from the day it was heard
 */
public record DisputeRouting(String owner, int days) {

  public static DisputeRouting of(Dispute.Reason reason) {
    return switch (reason) {
      case SERVICE, GOODS, LATE_DELIVERY -> new DisputeRouting("operations", 14);
      case AMOUNT, NOT_ORDERED -> new DisputeRouting("sales", 10);
      case NOT_RECEIVED, WRONG_ADDRESS -> new DisputeRouting("billing", 3);
      case MISUNDERSTANDING, OTHER -> new DisputeRouting("credit control", 7);
    };
  }

  public LocalDate deadline(LocalDate heardOn) {
    return heardOn.plusDays(days);
  }
}
