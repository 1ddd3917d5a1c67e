package org.encours.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command that runs {@link KafkaNode}. Its class path is the list that the build wrote, looked
 * up in the Maven repository: the class path of the calling JVM is of no use, for under a test
 * runner it is a single jar, and in a service's test it holds other versions.
 */
final class KafkaCommand {

  private static final String LIST = "kafka.classpath";
  private static final String REPOSITORY = "@repository@";

  private KafkaCommand() {}

  static List<String> of(Path folder, List<String> settings) {
    var properties = folder.resolve("server.properties");
    try {
      Files.write(properties, settings);
      Files.setPosixFilePermissions(properties, PosixFilePermissions.fromString("rw-------"));
    } catch (IOException e) {
      throw new ServerFailedException("Cannot write " + properties + ": " + e.getMessage(), e);
    }
    var command = new ArrayList<>(List.of(java()));
    command.addAll(
        List.of(
            "-Xmx256m",
            "-Xms64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-cp",
            classPath(),
            "org.encours.servers.KafkaNode",
            properties.toString(),
            folder.resolve("ready").toString()));
    return command;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String classPath() {
    try (var list = KafkaCommand.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new ServerFailedException("The list of Kafka's jars is missing: build libs/servers");
      }
      var jars =
          new String(list.readAllBytes(), StandardCharsets.UTF_8)
              .strip()
              .replace(REPOSITORY, repository().toString())
              .split("\\|");
      return Stream.concat(Stream.of(ownLocation().toString()), Stream.of(jars))
          .collect(Collectors.joining(java.io.File.pathSeparator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The root of the Maven repository that the PostgreSQL driver was loaded from. */
  private static Path repository() {
    var driver = location(org.postgresql.Driver.class);
    // <root>/org/postgresql/postgresql/<version>/postgresql-<version>.jar
    return driver.getParent().getParent().getParent().getParent().getParent();
  }

  private static Path ownLocation() {
    return location(KafkaCommand.class);
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
