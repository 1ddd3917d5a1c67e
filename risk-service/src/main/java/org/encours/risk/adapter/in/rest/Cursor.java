package org.encours.risk.adapter.in.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.platform.problems.InvalidInput;
import org.encours.risk.domain.debtor.DebtorId;

/** Where a list goes on. */
final class Cursor {

  /** After a debtor's entry on a day. */
  record Dated(LocalDate day, DebtorId debtor) {
    @Override
    public String toString() {
      return day + "." + debtor.value();
    }
  }

  private Cursor() {}

  /** After an entry on a day. */
  static Optional<Dated> dated(String after) {
    try {
      return Optional.ofNullable(after)
          .map(
              text ->
                  new Dated(
                      LocalDate.parse(text.substring(0, text.indexOf('.'))),
                      new DebtorId(UUID.fromString(text.substring(text.indexOf('.') + 1)))));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException malformed) {
      throw new InvalidInput("after", "is no cursor of this list");
    }
  }
}
