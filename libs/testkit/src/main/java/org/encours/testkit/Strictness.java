package org.encours.testkit;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns a contract that is open to later fields into one that knows only today's. */
final class Strictness {

  /**
   * Schemas that share an object with another one; closing them would refuse the other's fields.
   */
  private static final Set<String> CONDITIONS = Set.of("if", "then", "else", "not", "allOf");

  private Strictness() {}

  static String closed(String schema) {
    JsonNode root = JsonMapper.shared().readTree(schema);
    close(root);
    return root.toString();
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
    if (schema.isObject()) {
      schema.forEachEntry(
          (name, child) -> {
            if (!CONDITIONS.contains(name)) {
              close(child);
            }
          });
    } else {
      schema.forEach(Strictness::close);
    }
  }
}
