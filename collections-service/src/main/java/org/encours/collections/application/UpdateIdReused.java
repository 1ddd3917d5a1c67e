package org.encours.collections.application;

import org.encours.kernel.Refusal;

/** The agency used one id for two different reports. */
record UpdateIdReused(String updateId) implements Refusal {

  @Override
  public String detail() {
    return "The update id " + updateId + " was used for another report; give each its own.";
  }
}
