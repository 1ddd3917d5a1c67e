package org.encours.desk.shell;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence that a service made.
 *
 * @param code by which the desk says it in the reader's language
 * @param parameters the figures in it
 * @param text the same in English
 */
public record Sentence(String code, Map<String, Object> parameters, String text) {

  /** Reads the sentence, or the bare English text where an operation still answers one. */
  @JsonCreator
  static Sentence read(JsonNode node) {
    if (node.isTextual()) {
      return new Sentence("", Map.of(), node.asText());
    }
    Map<String, Object> parameters = new LinkedHashMap<>();
    node.path("parameters")
        .properties()
        .forEach(
            it ->
                parameters.put(
                    it.getKey(),
                    it.getValue().isValueNode() ? it.getValue().asText() : it.getValue()));
    return new Sentence(node.path("code").asText(), parameters, node.path("text").asText());
  }
}
