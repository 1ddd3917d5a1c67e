package org.encours.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {

  static List<Path> documents() {
    return ContractFiles.asyncApis();
  }

  @Test
  void thereIsOneDocumentPerService() {
    assertThat(documents())
        .extracting(file -> file.getParent().getFileName().toString())
        .containsExactly("collections", "dunning", "invoice", "risk");
  }

  /**
   * The standard's own schema, as its authors publish it (asyncapi/spec-json-schemas, Apache-2.0).
   */
  @ParameterizedTest
  @MethodSource("documents")
  void keepsTheStandard(Path file) {
    var standard =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(AsyncApiTest.class.getResourceAsStream("/asyncapi-3.0.0.schema.json"));

    assertThat(standard.validate(read(file))).isEmpty();
    assertThat(standard.validate(read(file).asObject().put("channels", "none"))).isNotEmpty();
  }

  @Test
  void togetherTheyNameEveryEventAndNoOther() {
    SortedSet<String> named = new TreeSet<>();
    documents().forEach(file -> messages(file).forEach(m -> named.add(m.path("name").asString())));

    assertThat(named).isEqualTo(ContractFiles.types());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyMessagePointsToTheSchemaOfItsName(Path file) {
    for (JsonNode message : messages(file)) {
      Path schema = file.resolveSibling(message.at("/payload/schema/$ref").asString());

      assertThat(Files.exists(schema)).as("%s exists", schema).isTrue();
      assertThat(ContractFiles.type(schema)).isEqualTo(message.path("name").asString());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyReferenceInsideTheDocumentLeadsSomewhere(Path file) {
    JsonNode document = read(file);
    for (JsonNode reference : document.findValues("$ref")) {
      if (reference.asString().startsWith("#")) {
        assertThat(document.at(reference.asString().substring(1)).isMissingNode())
            .as(reference.asString())
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyMessageTravelsOnOneChannelThatAnOperationUses(Path file) {
    JsonNode document = read(file);
    Set<String> carried = new HashSet<>();
    for (JsonNode channel : document.path("channels")) {
      channel
          .path("messages")
          .propertyNames()
          .forEach(name -> assertThat(carried.add(name)).as(name).isTrue());
    }

    assertThat(carried).isEqualTo(document.at("/components/messages").propertyNames());
    assertThat(document.path("operations").findValuesAsString("$ref"))
        .containsExactlyInAnyOrderElementsOf(
            document.path("channels").propertyNames().stream()
                .map(name -> "#/channels/" + name)
                .toList());
  }

  private static JsonNode messages(Path file) {
    return read(file).at("/components/messages");
  }

  private static JsonNode read(Path file) {
    return YAMLMapper.shared().readTree(ContractFiles.text(file));
  }
}
