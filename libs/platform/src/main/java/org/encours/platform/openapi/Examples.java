package org.encours.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Gives each JSON answer an example: the file {@code openapi-examples/<operationId>.response.json}
 * of its service, recorded from a real answer, else one made of the examples of its fields.
 */
final class Examples {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DEEPEST = 7;

  private final Components components;
  private final Terms terms;

  Examples(Components components, Terms terms) {
    this.components = components;
    this.terms = terms;
  }

  void addTo(Operation operation) {
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("2") && response.getContent() != null) {
                addTo(operation, response.getContent().getMediaType("application/json"));
              }
            });
  }

  private void addTo(Operation operation, MediaType json) {
    if (json == null || json.getSchema() == null || json.getExample() != null) {
      return;
    }
    Object recorded = recorded(operation.getOperationId());
    Object example = recorded == null ? of("", json.getSchema(), 0) : recorded;
    if (example != null) {
      json.setExample(example);
    }
  }

  private static Object recorded(String operationId) {
    String file = "openapi-examples/" + operationId + ".response.json";
    try (var example = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      return example == null ? null : JSON.readValue(example, Object.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("no JSON in " + file, unreadable);
    }
  }

  private Object of(String name, Schema given, int depth) {
    Schema schema = resolved(given);
    if (schema == null || depth > DEEPEST) {
      return null;
    }
    Object own = given.getExamples() == null ? ownExample(schema) : given.getExamples().getFirst();
    if (own != null) {
      return own;
    }
    if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
      return schema.getEnumeration().getFirst();
    }
    for (List<Schema> choice : choices(schema)) {
      return of(name, choice.getFirst(), depth);
    }
    List<Schema.SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
    Schema.SchemaType type = types.isEmpty() ? Schema.SchemaType.OBJECT : types.getFirst();
    return switch (type) {
      case ARRAY -> array(name, schema, depth);
      case OBJECT -> object(schema, depth);
      case STRING -> text(name, schema);
      case INTEGER -> terms.example(name).flatMap(Examples::whole).orElse(1L);
      case NUMBER -> terms.example(name).flatMap(Examples::decimal).orElse(new BigDecimal("0.5"));
      case BOOLEAN -> terms.example(name).map(Boolean::valueOf).orElse(true);
      case NULL -> null;
    };
  }

  /** The same name may be a number here and a text there: a text is no example of a number. */
  private static Optional<Long> whole(String example) {
    return decimal(example)
        .filter(it -> it.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::longValue);
  }

  private static Optional<BigDecimal> decimal(String example) {
    return example.matches("-?\\d+(\\.\\d+)?")
        ? Optional.of(new BigDecimal(example))
        : Optional.empty();
  }

  private static Object ownExample(Schema schema) {
    return schema.getExamples() == null || schema.getExamples().isEmpty()
        ? null
        : schema.getExamples().getFirst();
  }

  private static List<List<Schema>> choices(Schema schema) {
    return java.util.stream.Stream.of(schema.getOneOf(), schema.getAnyOf())
        .filter(choice -> choice != null && !choice.isEmpty())
        .toList();
  }

  private Schema resolved(Schema schema) {
    if (schema == null || schema.getRef() == null) {
      return schema;
    }
    String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
    return components.getSchemas().get(name);
  }

  private Object array(String name, Schema schema, int depth) {
    Object item = schema.getItems() == null ? null : of(name, schema.getItems(), depth + 1);
    return item == null ? List.of() : List.of(item);
  }

  private Object object(Schema schema, int depth) {
    Map<String, Object> example = new LinkedHashMap<>();
    if (schema.getProperties() != null) {
      schema
          .getProperties()
          .forEach(
              (name, property) -> {
                Object value = of(name, property, depth + 1);
                if (value != null) {
                  example.put(name, value);
                }
              });
    }
    if (example.isEmpty() && schema.getAdditionalPropertiesSchema() != null) {
      Object value = of("value", schema.getAdditionalPropertiesSchema(), depth + 1);
      if (value != null) {
        example.put("name", value);
      }
    }
    return example;
  }

  private Object text(String name, Schema schema) {
    return terms
        .example(name)
        .orElseGet(
            () ->
                switch (String.valueOf(schema.getFormat())) {
                  case "uuid" -> "0193b2f0-6d1e-7c3a-9f52-8a4b1c0d2e3f";
                  case "date" -> "2026-10-31";
                  case "date-time" -> "2026-10-31T09:30:00Z";
                  case "time", "local-time", "partial-time" -> "09:30";
                  case "uri", "uri-reference" ->
                      "/v1/invoices/0193b2f0-6d1e-7c3a-9f52-8a4b1c0d2e3f";
                  default -> "text";
                });
  }
}
