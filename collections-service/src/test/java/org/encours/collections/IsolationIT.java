package org.encours.collections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.encours.collections.adapter.in.schedule.WebhookRound;
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

  @Inject WebhookRound round;

  /** An operation that the service offers. */
  private record Operation(String method, String path) {}

  @Test
  void nobodySeesAFieldOfAnothersCase() throws Exception {
    for (String creditor : List.of(BE, FR)) {
      new Ledger(creditor).creditor();
      agency(creditor, "first", "10");
      agency(creditor, "second", "20");
    }
    try (AgencyServer ourServer = new AgencyServer();
        AgencyServer theirServer = new AgencyServer()) {
      webhook(BE, "second", ourServer);
      webhook(FR, "first", theirServer);
      nobodySees(ourServer, theirServer);
    }
  }

  private void nobodySees(AgencyServer ourSecond, AgencyServer theirFirst) {
    Ledger.Debt ours = handedOff(BE);
    String ourCase = caseOf(BE, ours);
    Ledger.Debt theirs = handedOff(FR);
    String theirCase = caseOf(FR, theirs);
    assertThat(seenBy(Tokens.ofAgency("first", BE), ours, ourCase)).isNotEmpty();

    List<String> strangers =
        List.of(
            Tokens.of("controller", FR),
            Tokens.of("committee", FR),
            Tokens.of("auditor", FR),
            Tokens.of("erp", BE),
            Tokens.of("ops", FR),
            Tokens.ofAgency("second", BE),
            Tokens.ofAgency("first", FR),
            Tokens.of("agency", BE),
            "no-token");
    for (String stranger : strangers) {
      assertThat(seenBy(stranger, ours, ourCase)).isEmpty();
    }
    // Only the agency's own euro came in; what strangers tried has changed nothing.
    given()
        .auth()
        .oauth2(Tokens.ofAgency("first", BE))
        .get("/v1/agency/cases/" + ourCase)
        .then()
        .statusCode(200)
        .body("recovered.amount", org.hamcrest.Matchers.equalTo("1.00"));

    given()
        .auth()
        .oauth2(Tokens.of("controller", FR))
        .contentType(ContentType.JSON)
        .body("{\"route\":\"AMICABLE\",\"agency\":\"second\"}")
        .post("/v1/cases/" + theirCase + "/handoff")
        .then()
        .statusCode(200);
    assertThat(topicUntil("encours.handoffs.second", theirCase))
        .noneMatch(event -> mentions(event.data(), ours, ourCase));
    assertThat(seenBy(Tokens.ofAgency("first", FR), theirs, theirCase)).isEmpty();

    round.round();
    assertThat(ourSecond.taken()).isEmpty();
    assertThat(theirFirst.taken())
        .isNotEmpty()
        .allMatch(call -> call.body().contains(theirCase))
        .noneMatch(call -> mentions(call.body(), ours, ourCase));
  }

  /** Tries every operation with the case's id wherever one is asked for; answers what leaked. */
  private static List<String> seenBy(String token, Ledger.Debt debt, String caseId) {
    List<String> seen = new ArrayList<>();
    for (Operation operation : operations()) {
      boolean archive = operation.path().endsWith("-verifications");
      boolean original = operation.path().endsWith("/originals");
      String type = original ? "application/octet-stream" : "application/json";
      var request = given().contentType(archive ? "application/zip" : type);
      if (!token.equals("no-token")) {
        request = request.auth().oauth2(token);
      }
      if (!operation.method().equals("GET")) {
        request =
            archive || original
                ? request.body(new byte[] {1})
                : request.body(body(operation.path()).replace("{case}", caseId));
      }
      Response answer =
          request.request(
              operation.method(),
              operation.path().replace("{id}", caseId).replace("{month}", "2026-07"));
      assertThat(answer.statusCode()).as(operation.toString()).isLessThan(500);
      if (token.equals("no-token")) {
        assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(401);
      }
      if (mentions(answer.asString(), debt, null)) {
        seen.add(operation.toString());
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

  /** A body that would do something if it were let in. */
  private static String body(String path) {
    if (path.endsWith("/updates")) {
      return "{\"type\":\"PAYMENT\",\"amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"}}";
    }
    if (path.endsWith("/approval")) {
      return "{\"decision\":\"APPROVE\",\"reason\":\"because\"}";
    }
    if (path.endsWith("/handoff")) {
      return "{\"route\":\"AMICABLE\",\"agency\":\"second\"}";
    }
    if (path.endsWith("/closing")) {
      return "{\"outcome\":\"WITHDRAWN\",\"reason\":\"because\"}";
    }
    if (path.endsWith("/recall")) {
      return "{\"reason\":\"because\"}";
    }
    if (path.endsWith("/pauses")) {
      return "{\"cause\":\"MEDIATION\"}";
    }
    if (path.endsWith("/handoffs")) {
      return "{\"agency\":\"second\",\"cases\":[\"{case}\"]}";
    }
    if (path.endsWith("/insolvency")) {
      return "{\"publishedOn\":\"2026-07-01\"}";
    }
    if (path.endsWith("/declaration")) {
      return "{\"reference\":\"mine\"}";
    }
    if (path.endsWith("/webhook")) {
      return "{\"url\":\"https://stranger.example/x\"}";
    }
    if (path.endsWith("/messages")) {
      return "{\"text\":\"tell me\"}";
    }
    if (path.endsWith("/representative")) {
      return "{\"name\":\"Stranger\",\"role\":\"LAWYER\"}";
    }
    if (path.endsWith("/court-steps")) {
      return "{\"step\":\"SERVED\",\"on\":\"2026-07-01\"}";
    }
    return "{\"amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"},\"reason\":\"b\",\"what\":\"b\"}";
  }

  private static List<Operation> operations() {
    Map<String, Map<String, Object>> paths =
        given().get("/q/openapi?format=json").then().extract().jsonPath().getMap("paths");
    List<Operation> all = new ArrayList<>();
    paths.forEach(
        (path, methods) ->
            List.of("get", "post", "put", "delete").stream()
                .filter(methods::containsKey)
                .filter(method -> !path.startsWith("/v1/dead-letters/"))
                .forEach(method -> all.add(new Operation(method.toUpperCase(), path))));
    assertThat(all).hasSizeGreaterThan(25);
    return all;
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

  /** Everything on a topic up to the event that speaks of a case. */
  private static List<Topics.Found> topicUntil(String topic, String caseId) {
    List<Topics.Found> all = new ArrayList<>();
    Topics.await(
        topic,
        1,
        event -> {
          all.add(event);
          return event.data().contains(caseId);
        },
        Patience.LONG);
    return all;
  }
}
