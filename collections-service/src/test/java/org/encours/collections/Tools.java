package org.encours.collections;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The programs that whoever receives a dossier has at hand. */
final class Tools {

  /** What a program said, on either stream, and how it ended. */
  record Done(int exit, String output) {}

  private Tools() {}

  static boolean present(String... programs) {
    return Stream.of(programs)
        .allMatch(
            program ->
                Stream.of(System.getenv("PATH").split(":"))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
  }

  static Done run(Path folder, String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Done(process.waitFor(), output);
  }
}
