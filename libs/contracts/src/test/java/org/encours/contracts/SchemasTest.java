package org.encours.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SchemasTest {

  static List<Path> schemas() {
    return ContractFiles.schemas();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void isAValidSchemaOfTheVersionItDeclares(Path file) {
    var metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(metaSchema.validate(ContractFiles.json(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void isNamedByItsPlace(Path file) {
    assertThat(ContractFiles.json(file).path("$id").asString())
        .isEqualTo(ContractFiles.BASE + ContractFiles.ROOT.relativize(file));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void requiresOnlyWhatItDescribes(Path file) {
    assertThat(requiredButNotDescribed(ContractFiles.json(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void letsFieldsOfTheFuturePass(Path file) {
    assertThat(ContractFiles.text(file))
        .as("consumers must read what a later producer adds")
        .doesNotContain("\"additionalProperties\"", "\"unevaluatedProperties\"");
  }

  private static List<String> requiredButNotDescribed(JsonNode schema) {
    List<String> missing = new ArrayList<>();
    if (schema.has("properties")) {
      for (JsonNode required : schema.path("required")) {
        if (!schema.path("properties").has(required.asString())) {
          missing.add(required.asString());
        }
      }
    }
    schema.forEach(child -> missing.addAll(requiredButNotDescribed(child)));
    return missing;
  }
}
