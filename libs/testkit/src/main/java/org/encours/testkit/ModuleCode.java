package org.encours.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The code of one module: what was compiled, and what it was compiled from.
 *
 * @param base the package above all others
 * @param sources the folder of the package roots
 */
record ModuleCode(String base, JavaClasses classes, Path sources) {

  /** The module's own classes. */
  Stream<JavaClass> own() {
    return classes.stream()
        .filter(
            it -> it.getPackageName().equals(base) || it.getPackageName().startsWith(base + "."));
  }

  /** Its own classes below some of its packages. */
  Stream<JavaClass> in(String... packages) {
    return own()
        .filter(
            it ->
                Stream.of(packages)
                    .map(each -> base + "." + each)
                    .anyMatch(
                        each ->
                            it.getPackageName().equals(each)
                                || it.getPackageName().startsWith(each + ".")));
  }

  /** The files of all its packages. */
  List<Path> files() {
    Path root = sources.resolve(base.replace('.', '/'));
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The package of a source file. */
  String packageOf(Path file) {
    return sources.relativize(file.getParent()).toString().replace('/', '.');
  }

  /** A source file as a class is named. */
  String nameOf(Path file) {
    return packageOf(file) + "." + file.getFileName().toString().replace(".java", "");
  }
}
