package org.encours.collections.domain.negotiation;

import org.encours.collections.domain.cases.LegalPause;

/**
 * How long the legal pauses last, in calendar days. No official text fixes them all: a comment on
 * the bill of Book XIX says at most 45; these are the creditor's to set with its lawyer.
 */
public record PauseDays(int planRequest, int mediation, int contest) {

  public static final PauseDays DEFAULT = new PauseDays(30, 45, 30);

  public int of(LegalPause.Cause cause) {
    return switch (cause) {
      case PLAN_REQUEST -> planRequest;
      case MEDIATION -> mediation;
      case CONTEST -> contest;
    };
  }
}
