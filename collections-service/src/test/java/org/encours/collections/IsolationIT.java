package org.encours.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.encours.collections.adapter.in.schedule.WebhookDispatcher;
import org.encours.testkit.Contracts;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** Two creditors and two agencies: nobody sees a field of another's case, wherever they ask. */
@QuarkusTest
@WithServers
class IsolationIT {

  @Inject WebhookDispatcher round;

  /** What an agency may be told, by its contracts. */
  private static final Set<String> TOLD =
      Contracts.allTypes("collections").stream()
          .filter(type -> type.startsWith("handoff."))
          .collect(Collectors.toSet());

  @Test
  void nobodySeesAFieldOfAnothersCase() throws Exception {
    try (Neighbours they = new Neighbours()) {
      nobodySees(they);
    }
  }

  private void nobodySees(Neighbours they) {
    Neighbours.Secret ours = they.ours();
    Neighbours.Secret theirs = they.theirs();
    assertThat(seenBy(Neighbours.BE.agencyToken("first"), ours, ours.file()))
        .contains("getAgencyCase", "listAgencyCases", "listAgencyEvents", "getAgencyAttachment");
    for (String stranger : Neighbours.strangersToOurs()) {
      assertThat(seenBy(stranger, ours, ours.file())).isEmpty();
    }
    Neighbours.BE
        .asAgency("first")
        .get("/v1/agency/cases/" + ours.caseId())
        .then()
        .body("claims[0].description", equalTo(Ledger.SOLD));
    nothingSaysWhatIsSensitive(
        Neighbours.FR
            .asAgency("first")
            .get("/v1/agency/cases/" + theirs.caseId())
            .then()
            .body(
                "claims[0].description",
                equalTo("Prestaties volgens factuur " + theirs.debt().number()))
            .extract()
            .asString());
    // Only the agency's own euro came in; what strangers tried has changed nothing.
    Neighbours.BE
        .asAgency("first")
        .get("/v1/agency/cases/" + ours.caseId())
        .then()
        .statusCode(200)
        .body("recovered.amount", equalTo("1.00"));

    they.everythingIsToldToTheirSecondAgency(theirs);
    List<Topics.Found> topic =
        topicUntilRecalled("encours.handoffs.isolated-fr.second", theirs.caseId());
    assertThat(topic).noneMatch(event -> ours.isIn(event.data()));
    assertThat(
            topic.stream()
                .filter(event -> event.data().contains(theirs.caseId()))
                .map(Topics.Found::type)
                .collect(Collectors.toSet()))
        .as("an event that agencies are told without being tried here could leak unseen")
        .isEqualTo(TOLD);
    assertThat(seenBy(Neighbours.FR.agencyToken("first"), theirs, ours.file())).isEmpty();
    topic.stream()
        .filter(event -> event.data().contains(theirs.caseId()))
        .forEach(event -> nothingSaysWhatIsSensitive(event.data()));
    nothingSaysWhatIsSensitive(
        Neighbours.FR.asAgency("second").get("/v1/agency/events?limit=500").asString());

    round.round();
    assertThat(they.ourSecond.taken()).isEmpty();
    for (AgencyServer server : List.of(they.theirFirst, they.theirSecond)) {
      assertThat(server.taken())
          .isNotEmpty()
          .allMatch(call -> call.body().contains(theirs.caseId()))
          .noneMatch(call -> ours.isIn(call.body()))
          .noneMatch(call -> call.body().contains(Ledger.SOLD));
    }
  }

  private static void nothingSaysWhatIsSensitive(String told) {
    assertThat(told).doesNotContain(Ledger.SOLD);
  }

  /** Tries every operation with the case's id wherever one is asked for; answers what leaked. */
  private static List<String> seenBy(String token, Neighbours.Secret secret, String file) {
    List<String> seen = new ArrayList<>();
    for (Probes.Operation operation : Probes.operations()) {
      Response answer = Probes.attempt(operation, token, secret.caseId(), file);
      assertThat(answer.statusCode()).as(operation.toString()).isLessThan(500);
      if (token == null) {
        assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(401);
      }
      if (secret.isToldBy(answer.asString())) {
        seen.add(operation.id());
      }
    }
    return seen;
  }

  /** Everything on a topic up to the word that a case was recalled. */
  private static List<Topics.Found> topicUntilRecalled(String topic, String caseId) {
    List<Topics.Found> all = new ArrayList<>();
    Topics.await(
        topic,
        1,
        event -> {
          all.add(event);
          return event.type().equals("handoff.recalled.v1") && event.data().contains(caseId);
        },
        Timeouts.LONG);
    return all;
  }
}
