package org.encours.invoice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Examples that stand beside the project and are no part of it; tests skip where they are not. */
public final class SharedData {

  private SharedData() {}

  public static byte[] file(String name) {
    Optional<Path> root = root();
    Assumptions.assumeTrue(root.isPresent(), "no shared data beside the project");
    try {
      return Files.readAllBytes(root.get().resolve(name));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Optional<Path> root() {
    String named = System.getenv("ENCOURS_SHARED");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
        .map(at -> at.resolve("shared").resolve("data"))
        .filter(Files::isDirectory)
        .findFirst();
  }
}
