package org.encours.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.encours.servers.ServerFailedException;

/**
 * A service's classes, loaded and linked ahead of time (JEP 483, JEP 514): with it a service starts
 * in a quarter of the time. It holds for one build and one set of Java settings.
 */
final class AotCache {

  /** The machine compares times of change; a rebuild of the same code shall not lose the cache. */
  private static final FileTime SAME_TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  private final String build;
  private final Path file;

  private AotCache(String build, Path file) {
    this.build = build;
    this.file = file;
  }

  static AotCache of(StackHome home, Service service) {
    var packaged = service.packaged(home.root());
    if (!Files.exists(packaged.resolve("quarkus-run.jar"))) {
      throw new ServerFailedException(service.id() + " is not built; ./encours up builds it");
    }
    var build = fingerprint(packaged);
    return new AotCache(build, packaged.resolveSibling("aot").resolve(build + ".aot"));
  }

  /** The same for the same code and Java settings. */
  String build() {
    return build;
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** Without a cache: no flags, and the service starts the slow way. */
  List<String> useFlags() {
    return exists() ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=error,cds=error") : List.of();
  }

  /** The machine writes the cache when it ends. */
  List<String> trainFlags() {
    try {
      Files.createDirectories(file.getParent());
      try (var stale = Files.list(file.getParent())) {
        stale.forEach(AotCache::forget);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of("-XX:AOTCacheOutput=" + unfinished(), "-Xlog:aot=error,cds=error");
  }

  /** Only a whole cache gets the name under which it is used; false when there is none. */
  boolean finish() {
    try {
      Files.move(unfinished(), file);
      return true;
    } catch (NoSuchFileException notWritten) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path unfinished() {
    return file.resolveSibling("training.aot");
  }

  private static void forget(Path stale) {
    try {
      Files.deleteIfExists(stale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fingerprint(Path packaged) {
    try (var files = Files.walk(packaged)) {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(Runtime.version().toString().getBytes());
      digest.update(JavaSettings.flags().toString().getBytes());
      sorted(files).forEach(jar -> add(digest, packaged, jar));
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Path> sorted(Stream<Path> files) {
    return files.filter(Files::isRegularFile).sorted();
  }

  /** Our own jars by content; a library's name has its version. */
  private static void add(MessageDigest digest, Path packaged, Path jar) {
    try {
      var name = packaged.relativize(jar).toString();
      digest.update(name.getBytes());
      var isLibrary = name.startsWith("lib") && !name.contains("org.encours");
      digest.update(
          isLibrary ? Long.toString(Files.size(jar)).getBytes() : Files.readAllBytes(jar));
      if (!Files.getLastModifiedTime(jar).equals(SAME_TIME)) {
        Files.setLastModifiedTime(jar, SAME_TIME);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
