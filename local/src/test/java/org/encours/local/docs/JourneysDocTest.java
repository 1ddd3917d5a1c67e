package org.encours.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/journeys.md} tells what the journey tests walk. */
class JourneysDocTest {

  @Test
  void everyJourneyTestIsTold() {
    Path journeys = Project.ROOT.resolve("local/src/test/java/org/encours/local/journeys");

    assertThat(Project.files(journeys, "IT.java"))
        .isNotEmpty()
        .extracting(file -> file.getFileName().toString().replace(".java", ""))
        .isSubsetOf(Project.find("`(\\w+IT)`", Project.doc("journeys.md")));
  }
}
