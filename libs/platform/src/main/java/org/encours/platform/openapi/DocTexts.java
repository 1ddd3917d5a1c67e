package org.encours.platform.openapi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What Javadoc says of the types and operations of a service, as {@link JavadocProcessor} found.
 */
final class DocTexts {

  static final String RESOURCE = "META-INF/encours-javadoc.tsv";

  /** A record or an enum that may be a schema of the document. */
  record DocumentedType(String text, Map<String, String> members, Set<String> required) {}

  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, Map<String, DocumentedType>> types = new HashMap<>();

  static String type(String binaryName) {
    return "type:" + binaryName;
  }

  static String member(String binaryName, String component) {
    return "member:" + binaryName + ":" + component;
  }

  static String required(String binaryName) {
    return "required:" + binaryName;
  }

  static String operation(String id) {
    return "operation:" + id;
  }

  static String parameter(String id, String name) {
    return "parameter:" + id + ":" + name;
  }

  static String roles(String id) {
    return "roles:" + id;
  }

  static DocTexts load() {
    DocTexts all = new DocTexts();
    try {
      for (URL resource :
          Collections.list(Thread.currentThread().getContextClassLoader().getResources(RESOURCE))) {
        try (var lines =
            new BufferedReader(
                new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8))) {
          lines.lines().map(line -> line.split("\t", 2)).forEach(pair -> all.add(pair[0], pair[1]));
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return all;
  }

  private void add(String key, String text) {
    texts.put(key, text);
    String[] parts = key.split(":", 3);
    String simple = parts[1].replaceFirst("^.*[.$]", "");
    if (!key.startsWith("type:") && !key.startsWith("member:")) {
      return;
    }
    DocumentedType type =
        types
            .computeIfAbsent(simple, _ -> new TreeMap<>())
            .computeIfAbsent(parts[1], _ -> new DocumentedType("", new TreeMap<>(), Set.of()));
    if (parts.length == 3) {
      type.members().put(parts[2], text);
    }
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(texts.get(key)).filter(text -> !text.isEmpty());
  }

  /**
   * The type that a schema describes. Several may have its simple name; a schema's name may end in
   * a number for that reason. The one that has most of its members is meant.
   */
  Optional<DocumentedType> typeOf(String schema, Collection<String> members) {
    Map<String, DocumentedType> candidates = new TreeMap<>();
    for (String name : List.of(schema, schema.replaceFirst("\\d+$", ""))) {
      candidates.putAll(types.getOrDefault(name, Map.of()));
    }
    return candidates.entrySet().stream()
        .max(
            (one, other) ->
                Integer.compare(
                    likeness(one.getValue(), members), likeness(other.getValue(), members)))
        .map(found -> complete(found.getKey(), found.getValue()));
  }

  private DocumentedType complete(String name, DocumentedType type) {
    return new DocumentedType(
        texts.getOrDefault(type(name), ""),
        type.members(),
        Set.of(texts.getOrDefault(required(name), "").split(",")));
  }

  private static int likeness(DocumentedType type, Collection<String> members) {
    int shared = (int) type.members().keySet().stream().filter(members::contains).count();
    return 2 * shared - type.members().size() - members.size();
  }
}
