package org.encours.kernel;

import java.util.List;
import java.util.Locale;

/**
 * Why something may not be done, as a fact. Services declare their own as records ({@code
 * AlreadyClosed}), so that the type says what happened and the fields say with which data.
 */
public interface Refusal {

  /**
   * Stable kebab-case code; it becomes the last segment of the problem type, for example {@code
   * already-closed}.
   */
  default String code() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** One sentence for a person: what stands in the way and, where there is one, the way out. */
  String detail();

  /**
   * What exactly is wrong, when the refusal is about the input itself and not about the state of
   * things.
   */
  default List<Violation> violations() {
    return List.of();
  }
}
