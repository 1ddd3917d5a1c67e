package org.encours.collections.application;

import java.util.List;
import org.encours.kernel.Refusal;
import org.encours.kernel.Violation;

/** A webhook's address that must not be called. */
record AddressNotCallable(String why) implements Refusal {

  @Override
  public String detail() {
    return "The address cannot be called: " + why + ".";
  }

  @Override
  public List<Violation> violations() {
    return List.of(new Violation("url", why));
  }
}
