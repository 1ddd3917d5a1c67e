package org.encours.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Starts Gatling in a process of its own, as it ends the one it runs in. */
record Generator(URI url, String token, int clients, int rate, int warmUpSeconds, int seconds) {

  /**
   * @param answered as expected, after the warm-up
   * @param sent warm-up included
   */
  record Result(
      long answered, long failed, long sent, long p50Millis, long p99Millis, long maxMillis) {}

  static Generator clients(URI url, String token, int clients, int seconds) {
    return new Generator(url, token, clients, 0, 15, seconds);
  }

  static Generator rate(URI url, String token, int rate, int warmUpSeconds, int seconds) {
    return new Generator(url, token, 0, rate, warmUpSeconds, seconds);
  }

  Result run(Class<? extends Load> load) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("encours-load");
    Path result = folder.resolve("result");
    Path log = folder.resolve("log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dgatling.core.directory.results=" + folder));
    command.addAll(
        List.of(
            "-Dload.url=" + url,
            "-Dload.token=" + token,
            "-Dload.clients=" + clients,
            "-Dload.rate=" + rate,
            "-Dload.warmup=" + warmUpSeconds,
            "-Dload.seconds=" + seconds,
            "-Dload.result=" + result));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "io.gatling.app.Gatling",
            "-s",
            load.getName(),
            "-rf",
            folder.toString(),
            "-nr"));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    process.waitFor();
    if (!Files.exists(result)) {
      throw new IllegalStateException("the load ended without a result: " + Files.readString(log));
    }
    return read(result);
  }

  private static Result read(Path file) throws IOException {
    Properties figures = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      figures.load(in);
    }
    return new Result(
        Long.parseLong(figures.getProperty("answered")),
        Long.parseLong(figures.getProperty("failed")),
        Long.parseLong(figures.getProperty("sent")),
        Long.parseLong(figures.getProperty("p50")),
        Long.parseLong(figures.getProperty("p99")),
        Long.parseLong(figures.getProperty("max")));
  }
}
