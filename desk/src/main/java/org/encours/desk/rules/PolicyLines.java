package org.encours.desk.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lays a policy out as lines, whatever fields it has: a new field is shown the day it comes. */
final class PolicyLines {

  private PolicyLines() {}

  static Map<String, String> of(JsonNode policy) {
    Map<String, String> lines = new LinkedHashMap<>();
    add(lines, "", policy);
    return lines;
  }

  private static void add(Map<String, String> lines, String path, JsonNode node) {
    if (node.hasNonNull("amount") && node.hasNonNull("currency")) {
      lines.put(path, node.get("amount").asText() + " " + node.get("currency").asText());
    } else if (node.isObject()) {
      node.properties()
          .forEach(
              it ->
                  add(
                      lines,
                      path.isEmpty() ? it.getKey() : path + "." + it.getKey(),
                      it.getValue()));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        add(lines, path + "[" + i + "]", node.get(i));
      }
    } else if (!node.isNull()) {
      lines.put(path, node.asText());
    }
  }
}
