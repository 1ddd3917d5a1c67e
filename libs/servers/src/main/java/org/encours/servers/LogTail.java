package org.encours.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The line of a log that tells a person why a server ended. */
public final class LogTail {

  private static final int LINE = 300;
  private static final int BYTES = 65_536;
  private static final Pattern TELLING =
      Pattern.compile("FATAL|PANIC|ERROR|[Ee]xception|No space left|[Aa]ddress already in use");

  private LogTail() {}

  /** One line: the last telling one, else the last; empty log: says so. */
  public static String reason(Path log) {
    var lines = lines(log);
    for (var line : lines.reversed()) {
      if (TELLING.matcher(line).find() && !line.stripLeading().startsWith("at ")) {
        return shortened(line.strip()) + " (" + log + ")";
      }
    }
    return lines.isEmpty() ? "it said nothing, see " + log : shortened(lines.getLast().strip());
  }

  private static String shortened(String line) {
    return line.length() <= LINE ? line : line.substring(0, LINE) + " ...";
  }

  /** The last lines that are not blank, oldest first. */
  public static List<String> lines(Path log) {
    try (var channel = Files.newByteChannel(log)) {
      channel.position(Math.max(0, channel.size() - BYTES));
      var buffer = java.nio.ByteBuffer.allocate((int) Math.min(BYTES, channel.size()));
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
      return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException none) {
      return List.of();
    }
  }
}
