package org.encours.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Gives operations, parameters, schemas and properties the words that their Javadoc has for them,
 * else the house's word for that name.
 */
final class Descriptions {

  private final DocTexts docs;
  private final Terms terms;

  Descriptions(DocTexts docs, Terms terms) {
    this.docs = docs;
    this.terms = terms;
  }

  /**
   * @param asked names of schemas that requests are made of: what their records hold may be left
   *     out unless a constraint says otherwise
   */
  void describe(Components components, Set<String> asked) {
    if (components.getSchemas() != null) {
      components
          .getSchemas()
          .forEach((name, schema) -> describe(name, schema, !asked.contains(name)));
    }
  }

  private void describe(String name, Schema schema, boolean answered) {
    Map<String, Schema> properties =
        schema.getProperties() == null ? Map.of() : schema.getProperties();
    var type = docs.typeOf(name, properties.keySet());
    if (blank(schema.getDescription())) {
      type.map(DocTexts.DocumentedType::text)
          .filter(text -> !text.isEmpty())
          .or(() -> terms.description(name))
          .ifPresent(schema::setDescription);
    }
    properties.forEach(
        (property, of) -> {
          if (blank(of.getDescription())) {
            type.map(known -> known.members().getOrDefault(property, ""))
                .filter(text -> !text.isEmpty())
                .or(() -> terms.description(property))
                .ifPresent(of::setDescription);
          }
          describe("", of, answered);
        });
    if (answered) {
      type.ifPresent(known -> require(schema, properties, known));
    }
  }

  private static void require(
      Schema schema, Map<String, Schema> properties, DocTexts.DocumentedType type) {
    List<String> required =
        new ArrayList<>(schema.getRequired() == null ? List.of() : schema.getRequired());
    properties.keySet().stream()
        .filter(name -> type.required().contains(name) && !required.contains(name))
        .forEach(required::add);
    if (!required.isEmpty()) {
      schema.setRequired(required);
    }
  }

  void describe(Operation operation) {
    String id = String.valueOf(operation.getOperationId());
    if (blank(operation.getDescription())) {
      operation.setDescription(
          docs.text(DocTexts.operation(id)).orElse(sentence(operation.getSummary())));
    }
    docs.text(DocTexts.roles(id))
        .filter(roles -> !operation.getDescription().contains("Roles: "))
        .ifPresent(
            roles ->
                operation.setDescription(
                    (operation.getDescription() + " Roles: " + roles + ".").strip()));
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(parameter -> describe(id, parameter));
    }
  }

  private void describe(String operation, Parameter parameter) {
    if (parameter.getRef() == null && blank(parameter.getDescription())) {
      Optional<String> own = docs.text(DocTexts.parameter(operation, parameter.getName()));
      own.or(() -> terms.description(parameter.getName())).ifPresent(parameter::setDescription);
    }
  }

  private static String sentence(String summary) {
    return blank(summary) ? "" : summary.endsWith(".") ? summary : summary + ".";
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
