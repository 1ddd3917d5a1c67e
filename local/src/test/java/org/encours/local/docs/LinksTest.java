package org.encours.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {

  static List<Path> documents() {
    return Project.files(Project.ROOT, ".md");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsToAFileAndItsHeading(Path document) {
    for (String link : Project.find("\\]\\(([^)\\s]+)\\)", Project.text(document))) {
      if (!link.matches("[a-z]+:.*")) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();

        assertThat(Files.exists(target)).as("%s of %s", link, document).isTrue();
        if (parts.length == 2) {
          assertThat(anchors(target)).as("headings of %s", target).contains(parts[1]);
        }
      }
    }
  }

  @Test
  void everyDocumentIsOnTheMap() {
    Path docs = Project.ROOT.resolve("docs");
    Set<String> linked = Project.find("\\]\\(([^)#\\s]+)", Project.doc("README.md"));

    assertThat(Project.files(docs, ".md"))
        .filteredOn(file -> !file.equals(docs.resolve("README.md")))
        .extracting(file -> docs.relativize(file).toString())
        .isSubsetOf(linked);
  }

  private static List<String> anchors(Path document) {
    return Project.find("(?m)^#+ (.+)$", Project.text(document)).stream()
        .map(heading -> heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d _-]", ""))
        .map(heading -> heading.replace(' ', '-'))
        .toList();
  }
}
