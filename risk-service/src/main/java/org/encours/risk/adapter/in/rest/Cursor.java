package org.encours.risk.adapter.in.rest;

import java.util.Optional;
import java.util.UUID;
import org.encours.platform.problems.InvalidInput;

/** Where a list goes on. */
final class Cursor {

  private Cursor() {}

  /** After an id. */
  static Optional<UUID> of(String after) {
    try {
      return Optional.ofNullable(after).map(UUID::fromString);
    } catch (IllegalArgumentException malformed) {
      throw new InvalidInput("after", "is no cursor of this list");
    }
  }

  /** A place in a list that moves with the money, for which no key would hold. */
  static int place(String after) {
    if (after == null) {
      return 0;
    }
    if (!after.matches("\\d{1,6}")) {
      throw new InvalidInput("after", "is no cursor of this list");
    }
    return Integer.parseInt(after);
  }
}
