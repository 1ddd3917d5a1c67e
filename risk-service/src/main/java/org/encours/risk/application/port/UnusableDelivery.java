package org.encours.risk.application.port;

import org.encours.kernel.Refusal;

/** What the bureau delivered cannot be read; whatever report stood before still does. */
public record UnusableDelivery(String why) implements Refusal {

  @Override
  public String detail() {
    return "What the bureau delivered cannot be used: " + why + ".";
  }
}
