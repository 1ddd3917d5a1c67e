package org.encours.testkit;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be counted in a module's main code.
 *
 * @param files without package-info
 * @param lines of them together
 * @param median lines of a file
 * @param p90 lines that nine files in ten do not exceed
 * @param max lines of the longest
 * @param publicPercent files whose type is public
 * @param nullLines lines of the domain that say null
 * @param circles knots of packages that depend on themselves through others
 */
public record CodeMetrics(
    int files,
    long lines,
    long median,
    long p90,
    long max,
    long publicPercent,
    long nullLines,
    int circles) {

  private static final Pattern PUBLIC = Pattern.compile("(?m)^public ");

  /** Counts a module that is built. */
  public static CodeMetrics of(Path module, String base) {
    ModuleCode code =
        new ModuleCode(
            base,
            new ClassFileImporter().importPath(module.resolve("target/classes")),
            module.resolve("src/main/java"));
    List<Path> files =
        code.files().stream().filter(it -> !it.endsWith("package-info.java")).toList();
    List<Long> sizes = files.stream().map(it -> text(it).lines().count()).sorted().toList();
    long open = files.stream().filter(it -> PUBLIC.matcher(text(it)).find()).count();
    return new CodeMetrics(
        files.size(),
        sizes.stream().mapToLong(it -> it).sum(),
        at(sizes, 50),
        at(sizes, 90),
        at(sizes, 100),
        files.isEmpty() ? 0 : 100 * open / files.size(),
        files.stream()
            .filter(it -> code.packageOf(it).startsWith(base + ".domain"))
            .mapToLong(NullLiterals::linesOf)
            .sum(),
        PackageCircles.of(code).size());
  }

  /** Use cases that no test which starts nothing names. */
  public static List<String> untestedUseCases(Path module) {
    String tests;
    try (Stream<Path> all = Files.walk(module.resolve("src/test/java"))) {
      tests =
          all.filter(it -> it.toString().endsWith("Test.java"))
              .map(CodeMetrics::text)
              .reduce("", String::concat);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    try (Stream<Path> all = Files.walk(module.resolve("src/main/java"))) {
      return all.filter(it -> it.toString().endsWith(".java"))
          .filter(it -> it.getParent().endsWith("application"))
          .filter(it -> text(it).contains("\npublic class "))
          .map(it -> it.getFileName().toString().replace(".java", ""))
          .filter(it -> !Pattern.compile("\\b" + it + "\\b").matcher(tests).find())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static long at(List<Long> sorted, int percent) {
    return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
