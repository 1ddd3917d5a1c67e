package org.encours.dunning;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.encours.servers.Ports;
import org.encours.testkit.Timeouts;

/** The packaged service as a process of its own. */
final class Instance implements AutoCloseable {

  private static final Path PACKAGED = Path.of("target", "quarkus-app", "quarkus-run.jar");

  private final String name;
  private final int port;
  private final Process process;

  private Instance(String name, int port, Process process) {
    this.name = name;
    this.port = port;
    this.process = process;
  }

  /**
   * @param settings what it is told; the database sees it under its name
   */
  static Instance start(String name, Map<String, String> settings) {
    int port = Ports.free();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.datasource.jdbc.additional-jdbc-properties.ApplicationName=" + name));
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(List.of("-jar", PACKAGED.toAbsolutePath().toString()));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Files.createTempFile(name, ".log").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new Instance(name, port, process);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Instance awaitReady() {
    await()
        .atMost(Timeouts.LONG)
        .ignoreExceptions()
        .until(
            () -> {
              if (!process.isAlive()) {
                throw new AssertionError(name + " ended with " + process.exitValue());
              }
              return given().baseUri(site()).get("/q/health/ready").statusCode() == 200;
            });
    return this;
  }

  String site() {
    return "http://127.0.0.1:" + port;
  }

  /** As a failing machine would. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
