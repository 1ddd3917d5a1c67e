package org.encours.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicencesDocTest {

  /** Ours, and Quarkus's own, some of which only its build adds. */
  private static final List<String> NAMED_TOGETHER = List.of("org.encours.", "io.quarkus.");

  private static final List<String> SHIPPED = List.of("lib/boot", "lib/main");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "invoice-service",
        "risk-service",
        "dunning-service",
        "collections-service",
        "desk"
      })
  void everyLibraryOfAPackagedServiceStandsUnderItsLicence(String service) {
    Set<String> listed = Project.find("- `([^`]+)`", Project.doc("licences.md"));
    Path packaged = Project.ROOT.resolve(service).resolve("target/quarkus-app");

    assertThat(shipped(packaged))
        .as("libraries of %s; ./encours sbom writes the page anew", service)
        .isNotEmpty()
        .allSatisfy(library -> assertThat(listed).anyMatch(it -> isFileOf(library, it)));
  }

  /** A file made for one system bears its name behind the version. */
  private static boolean isFileOf(String file, String library) {
    return file.equals(library) || file.startsWith(library + "-");
  }

  private static List<String> shipped(Path packaged) {
    return SHIPPED.stream()
        .map(packaged::resolve)
        .flatMap(LicencesDocTest::libraries)
        .filter(name -> NAMED_TOGETHER.stream().noneMatch(name::startsWith))
        .toList();
  }

  private static Stream<String> libraries(Path folder) {
    return Stream.of(folder.toFile().listFiles())
        .map(file -> file.getName())
        .filter(name -> name.endsWith(".jar"))
        .map(name -> name.substring(0, name.length() - ".jar".length()));
  }
}
