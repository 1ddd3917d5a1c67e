package org.encours.platform.runs;

import java.util.List;
import java.util.UUID;

/**
 * What became of a batch.
 *
 * @param counts what was done
 * @param held items that somebody else was at work on: they go back on the list for a while
 */
public record Worked(Counts counts, List<UUID> held) {

  /** Everything was worked. */
  public static Worked all(Counts counts) {
    return new Worked(counts, List.of());
  }
}
