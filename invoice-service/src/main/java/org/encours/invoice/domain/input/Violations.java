package org.encours.invoice.domain.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.encours.kernel.Violation;

/** Collects everything wrong with an input, so that its author mends it in one go. */
public final class Violations {

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  private final List<Violation> found = new ArrayList<>();

  public void require(boolean holds, String path, String message) {
    if (!holds) {
      found.add(new Violation(path, message));
    }
  }

  /** Takes over what was found elsewhere. */
  public void add(List<Violation> others) {
    found.addAll(others);
  }

  /** Requires 1 to {@code longest} printable characters. */
  public void requireText(String path, String text, int longest) {
    Texts.require(this, path, text, longest);
  }

  /** Requires a day that business can mean: mistyped years are caught before they are booked. */
  public void requireDay(String path, LocalDate day) {
    require(
        day != null && !day.isBefore(EARLIEST) && day.isBefore(LATEST),
        path,
        "is required: a day between 1990 and 2100");
  }

  /** The value that the reader makes, or nothing and a violation when it refuses the input. */
  public <T> Optional<T> read(String path, Supplier<T> reader) {
    try {
      return Optional.of(reader.get());
    } catch (IllegalArgumentException refused) {
      found.add(new Violation(path, refused.getMessage()));
      return Optional.empty();
    }
  }

  public void allowText(String path, Optional<String> text, int longest) {
    text.ifPresent(given -> Texts.require(this, path, given, longest));
  }

  public boolean none() {
    return found.isEmpty();
  }

  public List<Violation> list() {
    return List.copyOf(found);
  }
}
