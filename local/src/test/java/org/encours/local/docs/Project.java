package org.encours.local.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.encours.testkit.Contracts;

/** The project's files, as documents are checked against them. */
final class Project {

  static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  static final String EVENT_TYPE = "([a-z]+(?:\\.[a-z-]+)+\\.v\\d+)";
  static final List<String> SERVICES = List.of("invoice", "risk", "dunning", "collections");

  private static final Set<String> NOT_OURS = Set.of("target", ".git", ".encours", "node_modules");

  private Project() {}

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String doc(String name) {
    return text(ROOT.resolve("docs").resolve(name));
  }

  static Path sources(String service) {
    return ROOT.resolve(service + "-service/src/main/java");
  }

  /** Files below a folder, without what is built or downloaded. */
  static List<Path> files(Path folder, String suffix) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(suffix))
          .filter(file -> isOurs(ROOT.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Types of events that a service's consumers name. */
  static Set<String> heardBy(String service) {
    String consumers =
        files(sources(service), ".java").stream()
            .filter(file -> file.toString().contains("/adapter/in/kafka/"))
            .map(Project::text)
            .collect(joining());
    Set<String> heard = find("\"" + EVENT_TYPE + "\"", consumers);
    if (consumers.contains("\"handoff.\" + ")) {
      // One handler for every kind of an agency's report; their names are put together.
      heard.addAll(Contracts.allTypes("agency"));
    }
    return heard;
  }

  /** Types of events that a service's code names and its consumers do not. */
  static Set<String> saidBy(String service) {
    String sources =
        files(sources(service), ".java").stream().map(Project::text).collect(joining());
    Set<String> said = find("\"" + EVENT_TYPE + "\"", sources);
    said.removeAll(heardBy(service));
    return said;
  }

  /** The first group of every match. */
  static Set<String> find(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static boolean isOurs(Path file) {
    for (Path part : file) {
      if (NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }
}
