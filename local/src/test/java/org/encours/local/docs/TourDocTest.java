package org.encours.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.encours.local.Service;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A newcomer reads a service's README, then its policy, then its main use case; none is long. */
class TourDocTest {

  private static final int LINES = 100;

  @ParameterizedTest
  @EnumSource(Service.class)
  void eachFileOfTheTourIsShort(Service service) {
    Path readme = Project.ROOT.resolve(service.id()).resolve("README.md");
    assertThat(lines(readme)).as("lines of %s", readme).isLessThan(LINES);

    String tour = Project.text(readme).split("(?m)^## Reading order$", 2)[1];
    List<Path> files =
        Project.find("\\]\\(([^)\\s]+\\.java)\\)", tour).stream()
            .map(link -> readme.resolveSibling(link).normalize())
            .toList();
    assertThat(files).anyMatch(file -> file.toString().contains("/domain/"));
    assertThat(files).anyMatch(file -> file.toString().contains("/application/"));
    assertThat(files)
        .allSatisfy(file -> assertThat(lines(file)).as("lines of %s", file).isLessThan(LINES));
  }

  private static long lines(Path file) {
    return Project.text(file).lines().count();
  }
}
