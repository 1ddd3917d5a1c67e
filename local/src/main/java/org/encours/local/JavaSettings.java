package org.encours.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the Java machine of each service gets on a laptop, where six processes share little memory.
 */
final class JavaSettings {

  private JavaSettings() {}

  /**
   * Four services share a small machine. The heap grows with what is in use (else the machine's own
   * memory decides its first size) and gives back what is not; one thread collects it with less
   * memory than four. The quick compiler starts in a third of the time, and what the services wait
   * for is the database.
   */
  static List<String> flags() {
    return Stream.concat(
            Stream.of(
                "-Xms48m",
                "-Xmx192m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30"),
            everywhere().stream())
        .toList();
  }

  /** What servers get too: the Dockerfiles repeat it, and a test compares them. */
  static List<String> everywhere() {
    return List.of("-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC");
  }

  /** The Java machine that runs this program runs the others too. */
  static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * What the caller's {@code ENCOURS_JAVA_OPTIONS} adds; where it names the same setting, it wins.
   * {@code -XX:TieredStopAtLevel=4} brings the thorough compiler back: after a minute of load the
   * services answer with half the processor time, for some 50 MiB each.
   */
  static List<String> callersOptions() {
    return System.getenv()
        .getOrDefault("ENCOURS_JAVA_OPTIONS", "")
        .lines()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .filter(option -> !option.isBlank())
        .toList();
  }

  static Map<String, String> environment() {
    // One pool of native memory instead of eight per core, which keep what they once had.
    return Map.of("MALLOC_ARENA_MAX", "2");
  }
}
