package org.encours.risk.application;

import org.encours.kernel.Refusal;

/** The policy is no longer the one its author has seen. */
record PolicyChangedMeanwhile() implements Refusal {

  @Override
  public String detail() {
    return "Somebody else changed the credit policy meanwhile; read it again and retry.";
  }
}
