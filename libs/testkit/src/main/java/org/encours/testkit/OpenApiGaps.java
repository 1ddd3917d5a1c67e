package org.encours.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what a stranger's tools would miss in an OpenAPI document: a JSON answer without schema or
 * example, an example that its schema refuses, an operation, a parameter or a property without
 * words.
 */
final class OpenApiGaps {

  private static final String IRI = "https://encours.org/openapi.json";
  private static final String JSON = "application/json";

  private final JsonNode document;
  private final SchemaRegistry schemas;
  private final SortedSet<String> gaps = new TreeSet<>();

  private OpenApiGaps(String json) {
    this.document = JsonMapper.shared().readTree(json);
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(iri -> iri.equals(IRI) ? json : null));
  }

  /** One line for each gap, in an order that does not change. */
  static SortedSet<String> in(String json) {
    OpenApiGaps found = new OpenApiGaps(json);
    found
        .document
        .path("paths")
        .properties()
        .forEach(path -> path.getValue().properties().forEach(o -> found.operation(path, o)));
    found
        .document
        .path("components")
        .path("schemas")
        .properties()
        .forEach(schema -> found.properties(schema.getKey(), schema.getValue()));
    return found.gaps;
  }

  private void operation(Map.Entry<String, JsonNode> path, Map.Entry<String, JsonNode> method) {
    if (!method.getKey().matches("get|put|post|delete|patch")) {
      return;
    }
    JsonNode operation = method.getValue();
    String name = operation.path("operationId").asString(method.getKey() + " " + path.getKey());
    words(operation, "operation " + name);
    operation
        .path("parameters")
        .forEach(
            parameter ->
                words(parameter, "parameter " + name + " " + parameter.path("name").asString("")));
    String place = "#/paths/" + escaped(path.getKey()) + "/" + method.getKey();
    JsonNode body = operation.path("requestBody").path("content").path(JSON);
    if (!body.isMissingNode()) {
      example(body, "request example " + name, place + "/requestBody/content/");
    }
    operation
        .path("responses")
        .properties()
        .forEach(
            response -> {
              JsonNode answer = response.getValue().path("content").path(JSON);
              if (response.getKey().startsWith("2") && !answer.isMissingNode()) {
                String which = name + " " + response.getKey();
                if (answer.path("schema").isEmpty()) {
                  gaps.add("schema " + which);
                } else {
                  example(
                      answer,
                      "example " + which,
                      place + "/responses/" + response.getKey() + "/content/");
                }
              }
            });
  }

  private void example(JsonNode content, String what, String place) {
    if (!content.has("example") && !content.has("examples")) {
      gaps.add(what);
      return;
    }
    Schema schema = schemas.getSchema(SchemaLocation.of(IRI + place + escaped(JSON) + "/schema"));
    var errors =
        schema.validate(
            content.path("example").toString(),
            InputFormat.JSON,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
    if (!errors.isEmpty()) {
      gaps.add(
          what
              + " breaks its schema: "
              + errors.stream().map(Object::toString).sorted().collect(Collectors.joining("; ")));
    }
  }

  private void properties(String name, JsonNode schema) {
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              words(property.getValue(), "property " + name + "." + property.getKey());
              properties(name + "." + property.getKey(), property.getValue());
            });
  }

  private void words(JsonNode described, String what) {
    if (described.path("description").asString("").isBlank()
        && !(what.startsWith("parameter") && described.has("$ref"))) {
      gaps.add(what);
    }
  }

  private static String escaped(String pointer) {
    return pointer.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
  }
}
