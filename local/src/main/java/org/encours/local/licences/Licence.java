package org.encours.local.licences;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Licences under which a library may be shipped with a program under Apache-2.0, in the order in
 * which one is chosen where a library offers several. What is none of these must not be shipped.
 */
enum Licence {
  APACHE_2("Apache-2.0", Duty.NOTICE, "apache-2.0", "apl2", "apache license, version 2.0"),
  MIT("MIT", Duty.NOTICE, "mit", "mit-0"),
  BSD("BSD", Duty.NOTICE, "bsd-2-clause", "bsd-3-clause", "0bsd", "go license"),
  BSD_NAMED(
      "BSD with a clause of its own",
      Duty.NOTICE,
      "bsd-4-clause",
      "bsd 3-clause license w/nuclear disclaimer"),
  PUBLIC("Public domain", Duty.NONE, "public domain", "cc0-1.0"),
  UPL_1("UPL-1.0", Duty.NOTICE, "upl-1.0"),
  EPL_2("EPL-2.0", Duty.SOURCE_OF_IT, "epl-2.0", "epl-1.0"),
  MPL_2("MPL-2.0", Duty.SOURCE_OF_IT, "mpl-2.0", "mozilla public license version 2.0"),
  CDDL_1("CDDL-1.1", Duty.SOURCE_OF_IT, "cddl-1.1", "cddl-1.0"),
  GPL_WITH_EXCEPTION(
      "GPL-2.0 with the class path exception",
      Duty.SOURCE_OF_IT,
      "gpl-2.0-with-classpath-exception",
      "gnu general public license, version 2 with the gnu classpath exception"),
  LGPL_2_1(
      "LGPL-2.1",
      Duty.REPLACEABLE,
      "lgpl-2.1-or-later",
      "lgpl, version 2.1",
      "gnu lesser general public license",
      "gnu lesser general public license (lgpl), version 2.1");

  /** What whoever passes the program on has to do for it. */
  enum Duty {
    NONE("nothing"),
    NOTICE("leave its licence and notices in place, as its file holds them"),
    SOURCE_OF_IT("say where its source is; changes to it are published under the same licence"),
    REPLACEABLE(
        "leave it a file of its own that the user can replace, and say where its source is");

    private final String text;

    Duty(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  private final String title;
  private final Duty duty;
  private final List<String> names;

  Licence(String title, Duty duty, String... names) {
    this.title = title;
    this.duty = duty;
    this.names = List.of(names);
  }

  String title() {
    return title;
  }

  Duty duty() {
    return duty;
  }

  /** The first in order of those that a library offers; empty where it offers none of them. */
  static Optional<Licence> of(Library library) {
    List<String> offered =
        library.licences().stream()
            .flatMap(name -> Arrays.stream(name.replaceAll("[()]$|^[()]", "").split(" OR ")))
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList();
    return Arrays.stream(values())
        .filter(licence -> licence.names.stream().anyMatch(offered::contains))
        .findFirst();
  }
}
