package org.encours.dunning.domain.template;

import org.encours.dunning.domain.policy.Step;

/** What a message is for: a friendly word before the due date, or a tone after it. */
public enum Occasion {
  PRE_DUE,
  COURTEOUS,
  FIRM,
  FINAL;

  public static Occasion of(Step step) {
    if (step.courtesy()) {
      return PRE_DUE;
    }
    return switch (step.tone()) {
      case COURTEOUS -> COURTEOUS;
      case FIRM -> FIRM;
      case FINAL -> FINAL;
    };
  }
}
