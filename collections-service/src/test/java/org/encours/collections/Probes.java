package org.encours.collections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One attempt for each operation of the service that would do or show something if it let in. */
final class Probes {

  /** An operation as the service's own document has it. */
  record Operation(String id, String method, String path) {}

  private static final String JSON = "application/json";
  private static final String BYTES = "application/octet-stream";
  private static final String NONE = null;
  private static final String EURO = "{\"amount\":\"1.00\",\"currency\":\"EUR\"}";

  /** The body of each operation, by its id; an operation that is missing here fails the test. */
  private static final Map<String, String> BODIES = new HashMap<>();

  static {
    for (String reading :
        List.of(
            "listAgencies",
            "getRemittance",
            "getWebhook",
            "listAgencyCases",
            "getAgencyCase",
            "listAgencyEvents",
            "getAgencyAttachment",
            "listCases",
            "getCase",
            "getAttachment",
            "getAssignmentNotice",
            "listCourtSteps",
            "getDossier",
            "listRoutes",
            "getCollectionPolicy",
            "getCollectionRun",
            "listDeadLetters",
            "dropDeadLetter",
            "replayDeadLetter",
            "outboxBacklog",
            "getRecoveryReport",
            "listTasks",
            "removeWebhook",
            "rotateWebhookKey",
            "removeRepresentative")) {
      BODIES.put(reading, NONE);
    }
    BODIES.put(
        "putAgency", "{\"name\":\"Mine\",\"countries\":[\"BE\"],\"feeSchedule\":{\"bands\":[]}}");
    BODIES.put("putWebhook", "{\"url\":\"https://stranger.example/x\"}");
    BODIES.put("reportUpdate", "{\"type\":\"PAYMENT\",\"amount\":" + EURO + "}");
    BODIES.put("putAgencyAttachment", "mine");
    BODIES.put("putAttachment", "mine");
    BODIES.put("putOriginal", "mine");
    BODIES.put("verifyDossier", "mine");
    BODIES.put("decideProposal", "{\"decision\":\"APPROVE\",\"reason\":\"because\"}");
    BODIES.put("noteAssignmentNotice", "{\"proof\":\"because\"}");
    BODIES.put("closeCase", "{\"outcome\":\"WITHDRAWN\",\"reason\":\"because\"}");
    BODIES.put("addCost", "{\"amount\":" + EURO + ",\"what\":\"stamp\"}");
    BODIES.put("takeCourtStep", "{\"step\":\"SERVED\",\"on\":\"2026-07-01\"}");
    BODIES.put("handOffCase", "{\"route\":\"AMICABLE\",\"agency\":\"second\"}");
    BODIES.put("handOffLot", "{\"agency\":\"second\",\"cases\":[\"{case}\"]}");
    BODIES.put("noteInsolvency", "{\"publishedOn\":\"2026-07-01\"}");
    BODIES.put("declareClaim", "{\"reference\":\"mine\"}");
    BODIES.put("messageAgency", "{\"text\":\"tell me\"}");
    BODIES.put("pauseCase", "{\"cause\":\"MEDIATION\"}");
    BODIES.put("resumeCase", "{\"reason\":\"because\"}");
    BODIES.put(
        "agreePlan", "{\"instalments\":[{\"dueDate\":\"2027-01-01\",\"amount\":" + EURO + "}]}");
    BODIES.put("recallCase", "{\"reason\":\"because\"}");
    BODIES.put("addCourtPayment", "{\"amount\":" + EURO + "}");
    BODIES.put("putRepresentative", "{\"name\":\"Stranger\",\"role\":\"LAWYER\"}");
    BODIES.put(
        "offerSettlement", "{\"by\":\"DEBTOR\",\"amount\":" + EURO + ",\"payBy\":\"2027-01-01\"}");
    BODIES.put("answerSettlement", "{\"answer\":\"ACCEPT\",\"reason\":\"because\"}");
    BODIES.put("waivePart", "{\"amount\":" + EURO + ",\"reason\":\"because\"}");
    BODIES.put(
        "putCollectionPolicy",
        """
        {"automatic":true,"approvalAbove":{"amount":"25000.00","currency":"EUR"},
         "planGraceDays":7,"insured":false}
        """);
    BODIES.put("startCollectionRun", "{\"businessDate\":\"2026-06-02\"}");
  }

  private static final Map<String, String> TYPES =
      Map.of(
          "putAgencyAttachment", BYTES,
          "putAttachment", BYTES,
          "putOriginal", BYTES,
          "verifyDossier", "application/zip");

  private Probes() {}

  /** Every operation of the document; each must have its probe, and each probe its operation. */
  static List<Operation> operations() {
    Map<String, Map<String, Map<String, Object>>> paths =
        given().get("/q/openapi?format=json").then().extract().jsonPath().getMap("paths");
    List<Operation> all = new ArrayList<>();
    paths.forEach(
        (path, methods) ->
            methods.forEach(
                (method, details) -> {
                  if (Set.of("get", "put", "post", "delete", "patch").contains(method)) {
                    String id = String.valueOf(details.get("operationId"));
                    all.add(new Operation(id, method.toUpperCase(java.util.Locale.ROOT), path));
                  }
                }));
    assertThat(all)
        .as("an operation without a probe could leak unseen: give it one")
        .extracting(Operation::id)
        .containsExactlyInAnyOrderElementsOf(BODIES.keySet());
    return all;
  }

  /**
   * @param file the fingerprint of a file that was sent about the case
   */
  static Response attempt(Operation operation, String token, String caseId, String file) {
    RequestSpecification request =
        given().contentType(TYPES.getOrDefault(operation.id(), JSON)).queryParam("name", "x.txt");
    if (token != null) {
      request = request.auth().oauth2(token);
    }
    String body = BODIES.get(operation.id());
    if (body != null) {
      String filled = body.replace("{case}", caseId);
      request =
          TYPES.containsKey(operation.id())
              ? request.body(filled.getBytes(StandardCharsets.UTF_8))
              : request.body(filled);
    }
    return request.request(
        operation.method(),
        operation
            .path()
            .replace("{id}", caseId)
            .replace("{sha256}", file)
            .replace("{month}", "2026-07"));
  }
}
