package org.encours.local.demo;

import java.util.ArrayList;
import java.util.List;

/** What the demonstration proved about itself; every failure is said with what was found. */
public final class Checks {

  /** One claim, whether it held, and what was found. */
  record Check(boolean holds, String claim, String found) {}

  private final List<Check> checks = new ArrayList<>();

  void that(String claim, boolean holds, String found) {
    checks.add(new Check(holds, claim, found));
  }

  /** The claim that two figures are one. */
  void same(String claim, Object expected, Object found) {
    that(
        claim,
        expected.equals(found),
        expected.equals(found) ? found.toString() : "expected " + expected + ", found " + found);
  }

  public boolean allHold() {
    return checks.stream().allMatch(Check::holds);
  }

  List<Check> list() {
    return List.copyOf(checks);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    checks.forEach(
        check ->
            text.append(check.holds() ? "  ok      " : "  BROKEN  ")
                .append(check.claim())
                .append(": ")
                .append(check.found())
                .append('\n'));
    return text.toString();
  }
}
