package org.encours.risk.adapter.in.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;
import org.encours.platform.problems.InvalidInput;

/** Collects everything wrong with a request, so that its author hears it at once. */
final class Input {

  private final List<Violation> violations = new ArrayList<>();

  void required(String path, Object value) {
    if (value == null || value instanceof String text && text.isBlank()) {
      wrong(path, "is required");
    }
  }

  void positive(String path, Money amount) {
    required(path, amount);
    if (amount != null && !amount.isPositive()) {
      wrong(path, "must be above zero");
    }
  }

  void notNegative(String path, Money amount) {
    required(path, amount);
    if (amount != null && amount.isNegative()) {
      wrong(path, "must not be negative");
    }
  }

  void wrong(String path, String message) {
    violations.add(new Violation(path, message));
  }

  /** What the domain makes of it, or null with the domain's objection noted. */
  <T> T made(String path, Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException objection) {
      wrong(path, objection.getMessage());
      return null;
    }
  }

  /**
   * @throws InvalidInput when anything was wrong
   */
  void orThrow() {
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
  }
}
