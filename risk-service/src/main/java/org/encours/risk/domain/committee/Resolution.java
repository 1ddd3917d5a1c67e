package org.encours.risk.domain.committee;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What was decided about one item of an agenda.
 *
 * @param item its number
 * @param text in words
 * @param owner who sees to it
 * @param dueDate by when
 */
public record Resolution(int item, String text, Effect effect, String owner, LocalDate dueDate) {

  public Resolution {
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(dueDate, "dueDate");
    if (text.isBlank() || owner.isBlank()) {
      throw new IllegalArgumentException("a decision has words and an owner");
    }
  }
}
