package org.encours.local.licences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads a software bill of materials as CycloneDX writes it. */
final class BillOfMaterials {

  private static final String OURS = "org.encours";

  private BillOfMaterials() {}

  /** The libraries of others in it. */
  static SortedSet<Library> read(Path file) throws IOException {
    SortedSet<Library> libraries = new TreeSet<>();
    for (JsonNode component : new ObjectMapper().readTree(file.toFile()).path("components")) {
      if (!OURS.equals(component.path("group").asText())) {
        libraries.add(
            new Library(
                component.path("group").asText(),
                component.path("name").asText(),
                component.path("version").asText(),
                licences(component)));
      }
    }
    return libraries;
  }

  private static List<String> licences(JsonNode component) {
    List<String> names = new ArrayList<>();
    for (JsonNode each : component.path("licenses")) {
      JsonNode licence = each.path("license");
      String name = licence.path("id").asText(licence.path("name").asText());
      names.add(name.isEmpty() ? each.path("expression").asText() : name);
    }
    return names;
  }
}
