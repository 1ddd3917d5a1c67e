package org.encours.platform.problems;

import java.util.List;
import org.encours.kernel.Violation;

/** A request that can be read but not meant: everything wrong with it at once. Becomes a 422. */
public final class InvalidInput extends RuntimeException {

  private final transient List<Violation> violations;

  public InvalidInput(List<Violation> violations) {
    super(violations.toString());
    this.violations = List.copyOf(violations);
  }

  public InvalidInput(String path, String message) {
    this(List.of(new Violation(path, message)));
  }

  public List<Violation> violations() {
    return violations;
  }
}
