package org.encours.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Counts lines of a source that say {@code null}; bytecode cannot tell, since a comparison with
 * null is also what pattern matching compiles to.
 */
final class NullLiterals {

  private static final Pattern SAID =
      Pattern.compile(
          "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])'|/\\*.*?\\*/|//[^\n]*",
          Pattern.DOTALL);
  private static final Pattern NULL = Pattern.compile("\\bnull\\b");

  private NullLiterals() {}

  static long linesOf(Path file) {
    try {
      return linesOf(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static long linesOf(String source) {
    return SAID.matcher(source)
        .replaceAll(said -> "\n".repeat((int) said.group().lines().count() - 1))
        .lines()
        .filter(line -> NULL.matcher(line).find())
        .count();
  }
}
