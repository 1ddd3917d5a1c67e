package org.encours.local.licences;

import java.util.Comparator;
import java.util.List;

/**
 * A library that is shipped.
 *
 * @param licences as its authors name them; of several one may choose
 */
record Library(String group, String name, String version, List<String> licences)
    implements Comparable<Library> {

  private static final Comparator<Library> ORDER =
      Comparator.comparing(Library::group)
          .thenComparing(Library::name)
          .thenComparing(Library::version);

  Library {
    licences = List.copyOf(licences);
  }

  /** As the packaged services name its file, without the ending. */
  String file() {
    return group + "." + name + "-" + version;
  }

  @Override
  public int compareTo(Library other) {
    return ORDER.compare(this, other);
  }
}
