package org.encours.local.demo;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Holds what was published against the contract files. */
public final class EventContracts {

  private static final String BASE = "https://encours.org/contracts/";
  private static final List<String> PRODUCERS =
      List.of("invoice", "risk", "dunning", "collections", "agency");

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          files ->
              files.schemas(
                  iri -> iri.startsWith(BASE) ? text(iri.substring(BASE.length())) : null));

  private final Map<String, Schema> schemas = new HashMap<>();
  private final Schema headers =
      registry.getSchema(SchemaLocation.of(BASE + "cloudevents-headers.schema.json"));

  /** What breaks the event's contract; empty when it is valid. */
  public List<String> violations(Event event) {
    Schema schema = schemas.computeIfAbsent(event.type(), this::schema);
    if (schema == null) {
      return List.of(event.topic() + ": no contract for an event of type '" + event.type() + "'");
    }
    return Stream.concat(
            errors(schema, event.json()),
            event.headers().isEmpty()
                ? Stream.empty()
                : errors(headers, JsonMapper.shared().writeValueAsString(event.headers())))
        .map(error -> event.type() + " " + event.id() + ": " + error)
        .toList();
  }

  private static Stream<Error> errors(Schema schema, String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream();
  }

  private Schema schema(String type) {
    return PRODUCERS.stream()
        .map(producer -> producer + "/events/" + type + ".schema.json")
        .filter(path -> resource(path) != null)
        .findFirst()
        .map(path -> registry.getSchema(SchemaLocation.of(BASE + path)))
        .orElse(null);
  }

  private static String text(String path) {
    return new String(resource(path), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String path) {
    try (InputStream file =
        EventContracts.class.getClassLoader().getResourceAsStream("contracts/" + path)) {
      return file == null ? null : file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
