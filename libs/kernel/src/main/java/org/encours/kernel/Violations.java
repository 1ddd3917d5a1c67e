package org.encours.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects everything wrong with an input, so that its author mends it in one go. */
public final class Violations {

  private final String at;
  private final List<Violation> found;

  public Violations() {
    this("", new ArrayList<>());
  }

  private Violations(String at, List<Violation> found) {
    this.at = at;
    this.found = found;
  }

  /** The same collection for a part of the input; paths are told relative to it. */
  public Violations at(String part) {
    return new Violations(path(part), found);
  }

  /** The same collection for one element of a list, counted from 0. */
  public Violations at(String list, int index) {
    return at(list + "[" + index + "]");
  }

  public void require(boolean holds, String path, String message) {
    if (!holds) {
      found.add(new Violation(path(path), message));
    }
  }

  /** Takes over what was found elsewhere about this part. */
  public void add(List<Violation> others) {
    others.forEach(other -> found.add(new Violation(path(other.path()), other.message())));
  }

  /** The value that the reader makes, or nothing and a violation when it refuses the input. */
  public <T> Optional<T> read(String path, Supplier<T> reader) {
    try {
      return Optional.of(reader.get());
    } catch (IllegalArgumentException refused) {
      require(false, path, refused.getMessage());
      return Optional.empty();
    }
  }

  public boolean none() {
    return found.isEmpty();
  }

  public List<Violation> list() {
    return List.copyOf(found);
  }

  private String path(String below) {
    return at.isEmpty() || below.isEmpty() ? at + below : at + "." + below;
  }
}
