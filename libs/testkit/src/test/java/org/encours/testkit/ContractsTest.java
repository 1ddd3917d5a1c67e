package org.encours.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractsTest {

  static Stream<String> types() {
    return Stream.of("invoice", "risk", "dunning", "collections", "agency")
        .flatMap(producer -> Contracts.allTypes(producer).stream());
  }

  @ParameterizedTest
  @MethodSource("types")
  void bothExamplesAreWhatAProducerMayPublish(String type) {
    assertThat(Contracts.examples(type))
        .hasSize(2)
        .allSatisfy(json -> Contracts.assertValid(type, json));
  }

  @Test
  void aMissingFieldIsNamed() {
    String json = Contracts.examples("risk.debtor-scored.v1").getFirst();

    assertThatThrownBy(
            () ->
                Contracts.assertValid(
                    "risk.debtor-scored.v1", json.replace("\"grade\": \"C\",", "")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("grade");
  }

  @Test
  void aFieldThatTheContractDoesNotNameIsNotPublished() {
    String json = Contracts.examples("invoice.settled.v1").getLast();

    assertThatThrownBy(
            () ->
                Contracts.assertValid(
                    "invoice.settled.v1", json.replace("\"daysLate\"", "\"x\": 1, \"daysLate\"")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("'x'");
  }

  @Test
  void norIsOneInsideANestedRecord() {
    String json = Contracts.examples("invoice.settled.v1").getLast();

    assertThatThrownBy(
            () ->
                Contracts.assertValid(
                    "invoice.settled.v1",
                    json.replace("{\"amount\":", "{\"cents\": 2, \"amount\":")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("cents");
  }

  @Test
  void aLaterFieldIsThereForConsumersToIgnore() {
    String json = Contracts.examples("invoice.settled.v1").getLast();

    assertThat(Contracts.withLaterField(json)).contains("\"addedLater\"", "\"daysLate\"");
  }

  @Test
  void anUnknownEventHasNoContract() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Contracts.assertValid("invoice.lost.v1", "{}"))
        .withMessageContaining("invoice.lost.v1");
    assertThatIllegalArgumentException().isThrownBy(() -> Contracts.allTypes("marketing"));
  }
}
