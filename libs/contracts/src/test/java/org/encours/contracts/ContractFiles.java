package org.encours.contracts;

import static java.util.stream.Collectors.toCollection;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folders are the catalogue: what lies in {@code <producer>/events} is what exists. */
final class ContractFiles {

  static final Path ROOT = Path.of("src/main/resources/contracts");
  static final String BASE = "https://encours.org/contracts/";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaIdResolvers(ids -> ids.mapPrefix(BASE, "classpath:contracts/")));

  private ContractFiles() {}

  static List<Path> schemas() {
    return find(".schema.json").toList();
  }

  static List<Path> examples() {
    return Stream.of(".full.json", ".minimal.json").flatMap(ContractFiles::find).toList();
  }

  static List<Path> asyncApis() {
    return find("asyncapi.yaml").toList();
  }

  /** Wire names of all events, from the names of their schema files. */
  static SortedSet<String> types() {
    return schemas().stream()
        .filter(file -> file.getParent().endsWith("events"))
        .map(ContractFiles::type)
        .collect(toCollection(TreeSet::new));
  }

  static String type(Path file) {
    return file.getFileName().toString().replaceFirst("\\.(schema|full|minimal)\\.json$", "");
  }

  static List<Error> errors(Path schema, String json) {
    return schema(schema)
        .validate(
            json,
            InputFormat.JSON,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  static Schema schema(Path file) {
    return REGISTRY.getSchema(SchemaLocation.of(BASE + ROOT.relativize(file)));
  }

  static Path schemaOf(Path example) {
    return example.resolveSibling(type(example) + ".schema.json");
  }

  static JsonNode json(Path file) {
    return JsonMapper.shared().readTree(text(file));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> find(String suffix) {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
