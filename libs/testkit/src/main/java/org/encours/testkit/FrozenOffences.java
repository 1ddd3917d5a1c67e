package org.encours.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who broke a rule when it was made, one line each: {@code rule: who}. The list only shrinks: a new
 * offence fails the build, and so does a line about one that is gone.
 */
final class FrozenOffences {

  private final Path file;

  FrozenOffences(Path file) {
    this.file = file;
  }

  SortedSet<String> of(HouseRule rule) {
    String prefix = rule.name() + ": ";
    return lines().stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Writes the list as things are, for the day on which a rule is made. */
  void write(HouseRule rule, Set<String> offenders) {
    TreeSet<String> kept = new TreeSet<>(lines());
    kept.removeIf(line -> line.startsWith(rule.name() + ": "));
    offenders.forEach(each -> kept.add(rule.name() + ": " + each));
    try {
      if (kept.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.createDirectories(file.getParent());
        Files.write(file, kept);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private Set<String> lines() {
    try {
      return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : Set.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
