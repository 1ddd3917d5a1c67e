package org.encours.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The contract files as they lie on the class path, in a folder or in a jar. */
final class ContractFiles {

  private static final String ROOT = "contracts/";
  private static final String SUFFIX = ".schema.json";

  /** Paths below {@link #ROOT} of every event's schema. */
  private static final List<String> SCHEMAS = list();

  private ContractFiles() {}

  static SortedSet<String> typesOf(String producer) {
    SortedSet<String> types =
        SCHEMAS.stream()
            .filter(path -> path.startsWith(producer + "/"))
            .map(ContractFiles::type)
            .collect(toCollection(TreeSet::new));
    if (types.isEmpty()) {
      throw new IllegalArgumentException("no events of a producer " + producer);
    }
    return types;
  }

  static String producerOf(String eventType) {
    return SCHEMAS.stream()
        .filter(path -> type(path).equals(eventType))
        .map(path -> path.substring(0, path.indexOf('/')))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no contract for " + eventType));
  }

  static String text(String path) {
    try (InputStream file = Contracts.class.getClassLoader().getResourceAsStream(ROOT + path)) {
      if (file == null) {
        throw new IllegalArgumentException("no contract file " + path);
      }
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
  }

  private static List<String> list() {
    URL common = Contracts.class.getClassLoader().getResource(ROOT + "common.schema.json");
    try {
      URI place = common.toURI();
      if (!place.getScheme().equals("jar")) {
        return list(Path.of(place).getParent());
      }
      // The jar itself, not the URI, so that another user of the same jar cannot close it under us.
      Path jar = Path.of(URI.create(place.getSchemeSpecificPart().replaceFirst("!/.*", "")));
      try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
        return list(files.getPath(ROOT));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> list(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .filter(file -> file.getParent().endsWith("events"))
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
