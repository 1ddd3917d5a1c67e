package org.encours.local.licences;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The page of docs that lists what is shipped, by licence. */
final class LicencePage {

  private static final String HEAD =
      """
      # Licences

      Encours is under Apache-2.0. It is shipped with these libraries, each a file of its own below `lib/` of a packaged service;
      where a library offers several licences, the one named here is chosen. Written by `./encours sbom`, which reads every
      service's dependencies into `target/sbom.json` (CycloneDX) and refuses a library under no licence of this page; a test
      holds the packaged services against it. Source of each: its page on Maven Central names the repository. Quarkus's own
      parts (`io.quarkus`) are under Apache-2.0, those included that its build adds by itself.
      """;

  private LicencePage() {}

  /** Libraries under none of the licences known here. */
  static List<Library> strangers(Collection<Library> libraries) {
    return libraries.stream().filter(library -> Licence.of(library).isEmpty()).toList();
  }

  static String of(Collection<Library> libraries) {
    return HEAD
        + Arrays.stream(Licence.values())
            .map(licence -> section(licence, libraries))
            .collect(Collectors.joining());
  }

  private static String section(Licence licence, Collection<Library> libraries) {
    String lines =
        libraries.stream()
            .filter(library -> Licence.of(library).filter(licence::equals).isPresent())
            .map(library -> "- `" + library.file() + "`\n")
            .collect(Collectors.joining());
    return lines.isEmpty()
        ? ""
        : "\n## %s\nTo do: %s.\n\n%s".formatted(licence.title(), licence.duty().text(), lines);
  }
}
