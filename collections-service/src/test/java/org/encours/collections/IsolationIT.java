package org.encours.collections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.encours.collections.adapter.in.schedule.WebhookRound;
import org.encours.testkit.Contracts;
import org.encours.testkit.Patience;
import org.encours.testkit.Tokens;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** Two creditors and two agencies: nobody sees a field of another's case, wherever they ask. */
@QuarkusTest
@WithServers
class IsolationIT {

  private static final String BE = "isolated-be";
  private static final String FR = "isolated-fr";

  private static final String SECRET = "for the eyes of these two";

  @Inject WebhookRound round;

  /** What an agency may be told, by its contracts. */
  private static final Set<String> TOLD =
      Contracts.allTypes("collections").stream()
          .filter(type -> type.startsWith("handoff."))
          .collect(Collectors.toSet());

  @Test
  void nobodySeesAFieldOfAnothersCase() throws Exception {
    for (String creditor : List.of(BE, FR)) {
      new Ledger(creditor).creditor();
      agency(creditor, "first", "10");
      agency(creditor, "second", "20");
    }
    try (AgencyServer ourSecond = new AgencyServer();
        AgencyServer theirFirst = new AgencyServer();
        AgencyServer theirSecond = new AgencyServer()) {
      webhook(BE, "second", ourSecond);
      webhook(FR, "first", theirFirst);
      webhook(FR, "second", theirSecond);
      nobodySees(ourSecond, theirFirst, theirSecond);
    }
  }

  private void nobodySees(
      AgencyServer ourSecond, AgencyServer theirFirst, AgencyServer theirSecond) {
    Ledger.Debt ours = handedOff(BE);
    String ourCase = caseOf(BE, ours);
    String ourFile = sentFile(BE, ourCase);
    Ledger.Debt theirs = handedOff(FR);
    String theirCase = caseOf(FR, theirs);
    assertThat(seenBy(Tokens.ofAgency("first", BE), ours, ourCase, ourFile))
        .contains("getAgencyCase", "listAgencyCases", "listAgencyEvents", "getAgencyAttachment");

    List<String> strangers = new ArrayList<>();
    strangers.add(Tokens.of("controller", FR));
    strangers.add(Tokens.of("committee", FR));
    strangers.add(Tokens.of("auditor", FR));
    strangers.add(Tokens.of("erp", BE));
    strangers.add(Tokens.of("ops", FR));
    strangers.add(Tokens.ofAgency("second", BE));
    strangers.add(Tokens.ofAgency("first", FR));
    strangers.add(Tokens.of("agency", BE));
    strangers.add(null);
    for (String stranger : strangers) {
      assertThat(seenBy(stranger, ours, ourCase, ourFile)).isEmpty();
    }
    // Only the agency's own euro came in; what strangers tried has changed nothing.
    given()
        .auth()
        .oauth2(Tokens.ofAgency("first", BE))
        .get("/v1/agency/cases/" + ourCase)
        .then()
        .statusCode(200)
        .body("recovered.amount", equalTo("1.00"));

    everythingIsToldTo("second", FR, theirs, theirCase);
    List<Topics.Found> topic = topicUntil("encours.handoffs.second", theirCase);
    assertThat(topic).noneMatch(event -> mentions(event.data(), ours, ourCase));
    assertThat(
            topic.stream()
                .filter(event -> event.data().contains(theirCase))
                .map(Topics.Found::type)
                .collect(Collectors.toSet()))
        .as("an event that agencies are told without being tried here could leak unseen")
        .isEqualTo(TOLD);
    assertThat(seenBy(Tokens.ofAgency("first", FR), theirs, theirCase, ourFile)).isEmpty();

    round.round();
    assertThat(ourSecond.taken()).isEmpty();
    for (AgencyServer server : List.of(theirFirst, theirSecond)) {
      assertThat(server.taken())
          .isNotEmpty()
          .allMatch(call -> call.body().contains(theirCase))
          .noneMatch(call -> mentions(call.body(), ours, ourCase));
    }
  }

  /** Tries every operation with the case's id wherever one is asked for; answers what leaked. */
  private static List<String> seenBy(String token, Ledger.Debt debt, String caseId, String file) {
    List<String> seen = new ArrayList<>();
    for (Probes.Operation operation : Probes.operations()) {
      Response answer = Probes.attempt(operation, token, caseId, file);
      assertThat(answer.statusCode()).as(operation.toString()).isLessThan(500);
      if (token == null) {
        assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(401);
      }
      if (mentions(answer.asString(), debt, null) || answer.asString().contains(SECRET)) {
        seen.add(operation.id());
      }
    }
    return seen;
  }

  private static boolean mentions(String text, Ledger.Debt debt, String caseId) {
    return text.contains("\"" + debt.number() + "\"")
        || text.contains(debt.debtorId().toString())
        || text.contains(debt.invoiceId().toString())
        || (caseId != null && text.contains(caseId));
  }

  /** A file that the creditor sent to the agency that works the case. */
  private static String sentFile(String creditor, String caseId) {
    String token = Tokens.of("controller", creditor);
    String sha256 =
        given()
            .auth()
            .oauth2(token)
            .contentType("application/octet-stream")
            .queryParam("name", "secret.txt")
            .body(SECRET.getBytes(StandardCharsets.UTF_8))
            .put("/v1/cases/" + caseId + "/attachments")
            .then()
            .statusCode(200)
            .extract()
            .path("sha256");
    post(
        creditor,
        caseId,
        "/messages",
        "{\"text\":\"x\",\"attachments\":[\"" + sha256 + "\"]}",
        201);
    return sha256;
  }

  /** Moves the case to an agency and lets happen all that an agency is told of. */
  private static void everythingIsToldTo(
      String agency, String creditor, Ledger.Debt debt, String caseId) {
    post(
        creditor,
        caseId,
        "/handoff",
        "{\"route\":\"AMICABLE\",\"agency\":\"" + agency + "\"}",
        200);
    post(creditor, caseId, "/messages", "{\"text\":\"how is it?\"}", 201);
    new Ledger(creditor).pay(debt, "100.00", "900.00");
    await()
        .atMost(Patience.LONG)
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(Tokens.of("controller", creditor))
                    .get("/v1/cases/" + caseId)
                    .then()
                    .body("recovered.amount", equalTo("100.00")));
    post(creditor, caseId, "/recall", "{\"reason\":\"enough\"}", 200);
  }

  private static void post(String creditor, String caseId, String path, String body, int status) {
    given()
        .auth()
        .oauth2(Tokens.of("controller", creditor))
        .contentType(ContentType.JSON)
        .body(body)
        .post("/v1/cases/" + caseId + path)
        .then()
        .statusCode(status);
  }

  private static Ledger.Debt handedOff(String creditor) {
    Ledger ledger = new Ledger(creditor);
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    ledger.handOff(debt);
    return debt;
  }

  private static String caseOf(String creditor, Ledger.Debt debt) {
    var controller = Tokens.of("controller", creditor);
    await()
        .atMost(Patience.LONG)
        .until(
            () ->
                given()
                    .auth()
                    .oauth2(controller)
                    .queryParam("debtor", debt.reference())
                    .get("/v1/cases")
                    .jsonPath()
                    .getList("items.status")
                    .equals(List.of("AMICABLE")));
    return given()
        .auth()
        .oauth2(controller)
        .queryParam("debtor", debt.reference())
        .get("/v1/cases")
        .jsonPath()
        .getString("items[0].id");
  }

  private static void webhook(String creditor, String agency, AgencyServer server) {
    given()
        .auth()
        .oauth2(Tokens.of("controller", creditor))
        .contentType(ContentType.JSON)
        .body("{\"url\":\"" + server.url() + "\"}")
        .put("/v1/agencies/" + agency + "/webhook")
        .then()
        .statusCode(200);
  }

  private static void agency(String creditor, String id, String share) {
    given()
        .auth()
        .oauth2(Tokens.of("controller", creditor))
        .contentType(ContentType.JSON)
        .body(
            """
            {"name":"%s","countries":["BE","FR"],
             "feeSchedule":{"bands":[{"successShare":"%s"}]}}
            """
                .formatted(id, share))
        .put("/v1/agencies/" + id)
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
  }

  /** Everything on a topic up to the word that a case was recalled. */
  private static List<Topics.Found> topicUntil(String topic, String caseId) {
    List<Topics.Found> all = new ArrayList<>();
    Topics.await(
        topic,
        1,
        event -> {
          all.add(event);
          return event.type().equals("handoff.recalled.v1") && event.data().contains(caseId);
        },
        Patience.LONG);
    return all;
  }
}
