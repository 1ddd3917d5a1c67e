package org.encours.risk.application.port;

import java.util.List;
import org.encours.kernel.Refusal;
import org.encours.kernel.Violation;

/** A model file that must not be used; whatever model was in force stays so. */
public record UnusableModelFile(String why) implements Refusal {

  @Override
  public String detail() {
    return "The model cannot be used, the one in force stays: " + why + ".";
  }

  @Override
  public List<Violation> violations() {
    return List.of(new Violation("", why));
  }
}
