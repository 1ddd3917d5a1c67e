package org.encours.platform.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;
import org.encours.platform.problems.UnreadableJson;

/** Walks through a body beside the type it should have and collects every fault. */
final class BodyFaults {

  private final ObjectMapper json;
  private final Validator validator;
  private final List<Violation> found = new ArrayList<>();

  BodyFaults(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  List<Violation> list() {
    return List.copyOf(found);
  }

  /** Adds a fault unless its place, or one below it, is known to be wrong. */
  void addIfNew(Violation fault) {
    if (found.stream().noneMatch(known -> covers(fault.path(), known.path()))) {
      found.add(fault);
    }
  }

  private static boolean covers(String path, String known) {
    return path.isEmpty()
        || known.equals(path)
        || known.startsWith(path + ".")
        || known.startsWith(path + "[");
  }

  void check(String path, JsonNode node, JavaType type) {
    if (type.isReferenceType()) {
      check(path, node, type.getReferencedType());
    } else if (node.isNull()) {
      return;
    } else if (type.isCollectionLikeType() && node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        element(path + "[" + i + "]", node.get(i), type.getContentType());
      }
    } else if (type.isMapLikeType() && node.isObject()) {
      node.properties()
          .forEach(
              entry ->
                  element(path(path, entry.getKey()), entry.getValue(), type.getContentType()));
    } else if (type.getRawClass().isRecord() && !type.hasRawClass(Money.class) && node.isObject()) {
      members(path, node, type);
    } else {
      value(path, node, type);
    }
  }

  private void element(String path, JsonNode node, JavaType type) {
    if (node.isNull()) {
      found.add(new Violation(path, "may not be null"));
    } else {
      check(path, node, type);
    }
  }

  private void members(String path, JsonNode node, JavaType type) {
    Map<String, BeanPropertyDefinition> known = new LinkedHashMap<>();
    for (var member : json.getDeserializationConfig().introspect(type).findProperties()) {
      known.put(member.getName(), member);
    }
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.containsKey(name)) {
                found.add(
                    new Violation(
                        path(path, name),
                        "unknown field; known are " + new TreeSet<>(known.keySet())));
              }
            });
    known.values().forEach(member -> member(path, node, type, member));
  }

  private void member(String path, JsonNode node, JavaType owner, BeanPropertyDefinition member) {
    String place = path(path, member.getName());
    JsonNode given = node.path(member.getName());
    int before = found.size();
    if (!given.isMissingNode()) {
      check(place, given, member.getPrimaryType());
    }
    if (found.size() == before) {
      constraints(place, given, owner.getRawClass(), member);
    }
  }

  private void constraints(
      String place, JsonNode given, Class<?> owner, BeanPropertyDefinition member) {
    JavaType type = member.getPrimaryType();
    boolean none = given.isMissingNode() || given.isNull();
    if (none && type.isPrimitive()) {
      if (given.isNull()) {
        found.add(new Violation(place, "may not be null"));
      }
      return;
    }
    try {
      Object value = none ? null : convert(given, type, member.getName());
      Constraints.violations(validator.validateValue(owner, member.getInternalName(), value))
          .forEach(fault -> addIfNew(new Violation(place, fault.message())));
    } catch (JsonProcessingException alreadyNamed) {
      // A constructor below refuses it: the first reading said so.
      return;
    }
  }

  private void value(String path, JsonNode node, JavaType type) {
    try {
      convert(node, type, path.substring(path.lastIndexOf('.') + 1));
    } catch (JsonProcessingException wrong) {
      for (Violation fault : UnreadableJson.violations(wrong)) {
        found.add(new Violation(path(path, fault.path()), fault.message()));
      }
    }
  }

  private Object convert(JsonNode node, JavaType type, String field)
      throws JsonProcessingException {
    try {
      return json.readerFor(type).withAttribute(StrictScalars.FIELD, field).readValue(node);
    } catch (JsonProcessingException wrong) {
      throw wrong;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String path(String path, String name) {
    return path.isEmpty() || name.isEmpty() || name.startsWith("[")
        ? path + name
        : path + "." + name;
  }
}
