package org.encours.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.encours.testkit.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventContractsTest {

  private final EventContracts contracts = new EventContracts();

  @ParameterizedTest
  @ValueSource(strings = {"invoice", "risk", "dunning", "collections", "agency"})
  void everyExampleKeepsItsContract(String producer) {
    for (String type : Contracts.allTypes(producer)) {
      Contracts.examples(type)
          .forEach(json -> assertThat(contracts.violations(event(type, json))).isEmpty());
    }
  }

  @Test
  void aMissingFieldIsNamed() {
    assertThat(contracts.violations(event("invoice.settled.v1", "{}")))
        .anyMatch(violation -> violation.contains("settledOn"));
  }

  @Test
  void aWrongHeaderIsNamed() {
    Event sound = event("invoice.settled.v1", Contracts.examples("invoice.settled.v1").getFirst());
    var headers = Map.of("ce_id", "no uuid", "ce_specversion", "0.3");
    assertThat(
            contracts.violations(
                new Event(
                    sound.topic(), sound.id(), sound.type(), "acme-be", sound.json(), headers)))
        .anyMatch(violation -> violation.contains("ce_subject"))
        .anyMatch(violation -> violation.contains("ce_specversion"));
  }

  @Test
  void anEventWithoutContractIsAViolation() {
    assertThat(contracts.violations(event("invoice.invented.v1", "{}"))).hasSize(1);
  }

  private static Event event(String type, String json) {
    return new Event("encours.test", "id", type, "acme-be", json);
  }
}
