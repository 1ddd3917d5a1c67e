package org.encours.contracts;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

  static List<Path> examples() {
    return ContractFiles.examples();
  }

  static Set<String> types() {
    return ContractFiles.types();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void keepsItsContract(Path example) {
    assertThat(ContractFiles.errors(ContractFiles.schemaOf(example), ContractFiles.text(example)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void showsOnlyWhatTheContractDescribes(Path example) {
    assertThat(described(ContractFiles.schemaOf(example)))
        .containsAll(ContractFiles.json(example).propertyNames());
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyFieldIsShownInAnExample(String type) {
    Set<String> shown = new HashSet<>();
    List<Path> examples = examplesByType().get(type);
    examples.forEach(file -> shown.addAll(ContractFiles.json(file).propertyNames()));

    assertThat(examples).hasSize(2);
    assertThat(shown).containsAll(described(ContractFiles.schemaOf(examples.getFirst())));
  }

  @ParameterizedTest
  @MethodSource("types")
  void theMinimalExampleLosesItsContractWithAnyFieldLess(String type) {
    Path minimal =
        examplesByType().get(type).stream()
            .filter(file -> file.toString().endsWith(".minimal.json"))
            .findFirst()
            .orElseThrow();
    for (String field : List.copyOf(ContractFiles.json(minimal).propertyNames())) {
      var broken = ContractFiles.json(minimal).asObject().without(field);

      assertThat(ContractFiles.errors(ContractFiles.schemaOf(minimal), broken.toString()))
          .as("without %s", field)
          .isNotEmpty();
    }
  }

  @Test
  void aBrokenExampleIsRejected() {
    Path schema = ContractFiles.ROOT.resolve("invoice/events/invoice.issued.v1.schema.json");
    String good = ContractFiles.text(schema.resolveSibling("invoice.issued.v1.full.json"));

    assertThat(ContractFiles.errors(schema, good)).isEmpty();
    assertRejected(schema, good, "\"7260.00\"", "7260.00", "an amount as a number");
    assertRejected(schema, good, "\"7260.00\"", "\"7260,00\"", "a decimal comma");
    assertRejected(schema, good, "\"7260.00\"", "\"0.00\"", "a total of nothing");
    assertRejected(schema, good, "\"EUR\"", "\"eur\"", "a currency in small letters");
    assertRejected(schema, good, "\"2026-06-30\"", "\"30/06/2026\"", "a date that is not ISO");
    assertRejected(schema, good, "\"2026-06-30\"", "\"2026-06-31\"", "a day that does not exist");
    assertRejected(schema, good, "\"invoiceId\": \"0", "\"invoiceId\": \"x", "an id that is none");
  }

  @Test
  void anAmicableHandOffWithoutItsAgencyIsRejected() {
    Path schema =
        ContractFiles.ROOT.resolve("collections/events/collections.case-handed-off.v1.schema.json");
    Path full = schema.resolveSibling("collections.case-handed-off.v1.full.json");
    var broken = ContractFiles.json(full).asObject().without("agency");

    assertThat(ContractFiles.errors(schema, broken.toString())).isNotEmpty();
  }

  private static void assertRejected(
      Path schema, String good, String part, String wrong, String what) {
    assertThat(good).contains(part);
    assertThat(ContractFiles.errors(schema, good.replace(part, wrong))).as(what).isNotEmpty();
  }

  private static Set<String> described(Path schema) {
    assertThat(Files.exists(schema)).as("%s exists", schema).isTrue();
    return Set.copyOf(ContractFiles.json(schema).path("properties").propertyNames());
  }

  private static Map<String, List<Path>> examplesByType() {
    return ContractFiles.examples().stream().collect(groupingBy(ContractFiles::type));
  }
}
