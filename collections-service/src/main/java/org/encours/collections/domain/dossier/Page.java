package org.encours.collections.domain.dossier;

import java.util.List;

/**
 * A paper to be printed, as what it says and not how it looks.
 *
 * @param name its path in the archive
 * @param language of its words, ISO 639-1
 */
public record Page(String name, String language, String title, String lead, List<Part> parts) {

  public Page {
    parts = List.copyOf(parts);
  }

  /** What a sheet is made of. */
  public sealed interface Part {

    /** Labels with their values. */
    record Facts(String heading, List<List<String>> rows) implements Part {}

    /** A table; the last row is set off when it is a total. */
    record Grid(
        String heading, List<String> columns, List<List<String>> rows, boolean endsWithTotal)
        implements Part {}

    record Words(String heading, List<String> lines) implements Part {}
  }
}
