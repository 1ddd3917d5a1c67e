package org.encours.collections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One attempt for each operation of the service that would do or show something if it let in. */
final class Probes {

  /** An operation as the service's own document has it. */
  record Operation(String id, String method, String path) {}

  private static final String JSON = "application/json";
  private static final String BYTES = "application/octet-stream";

  /** Operations that are asked without a body. */
  private static final Set<String> BODILESS =
      Set.of(
          "exportPersonalData",
          "getErasure",
          "retentionRegister",
          "listAgencies",
          "getRemittance",
          "listComparisons",
          "getWebhook",
          "listAgencyCases",
          "getAgencyCase",
          "listAgencyEvents",
          "getAgencyAttachment",
          "listCases",
          "countCases",
          "listLots",
          "getLot",
          "getCase",
          "getAttachment",
          "getAssignmentNotice",
          "listCourtSteps",
          "getDossier",
          "getDossierBundle",
          "listRoutes",
          "getCollectionPolicy",
          "getCollectionRun",
          "listCollectionRuns",
          "listDeadLetters",
          "dropDeadLetter",
          "replayDeadLetter",
          "outboxBacklog",
          "getRecoveryReport",
          "listTasks",
          "removeWebhook",
          "rotateWebhookKey",
          "removeRepresentative");

  /** The body of each other operation. */
  private static final Map<String, String> BODIES =
      Stream.of(
              """
              putAgency            {"name":"Mine","countries":["BE"],"feeSchedule":{"bands":[]}}
              putWebhook           {"url":"https://stranger.example/x"}
              reportUpdate         {"type":"PAYMENT","amount":%1$s}
              putAgencyAttachment  mine
              putAttachment        mine
              putOriginal          mine
              verifyDossier        mine
              decideProposal       {"decision":"APPROVE","reason":"because"}
              noteAssignmentNotice {"proof":"because"}
              closeCase            {"outcome":"WITHDRAWN","reason":"because"}
              addCost              {"amount":%1$s,"what":"stamp"}
              takeUpBreach         {"said":"because"}
              takeCourtStep        {"step":"SERVED","on":"2026-07-01"}
              handOffCase          {"route":"AMICABLE","agency":"second"}
              handOffLot           {"name":"mine","agency":"second","cases":["{case}"]}
              decideLot            {"decision":"APPROVE","reason":"because"}
              recallLot            {"reason":"because"}
              noteLegalAct         {"kind":"ACKNOWLEDGMENT","on":"2026-06-02","proof":"letter"}
              noteInsolvency       {"publishedOn":"2026-07-01"}
              declareClaim         {"reference":"mine"}
              noteTrusteeLetter    {"proof":"because"}
              endInsolvency        {"reason":"because"}
              passPaymentOn        {"proof":"because"}
              messageAgency        {"text":"tell me"}
              askNegativeReport    {"bureau":"Mine","debtorToldOn":"2026-06-01"}
              checkNegativeReport  {"decision":"APPROVE","reason":"because"}
              liftNegativeReport   {"reason":"because"}
              compareRemittance    {"lines":[{"caseId":"{case}","collected":%1$s}]}
              pauseCase            {"cause":"MEDIATION"}
              resumeCase           {"reason":"because"}
              agreePlan            {"instalments":[{"dueDate":"2027-01-01","amount":%1$s}]}
              recallCase           {"reason":"because"}
              addCourtPayment      {"amount":%1$s}
              putRepresentative    {"name":"Stranger","role":"LAWYER"}
              offerSettlement      {"by":"DEBTOR","amount":%1$s,"payBy":"2027-01-01"}
              answerSettlement     {"answer":"ACCEPT","reason":"because"}
              waivePart            {"amount":%1$s,"reason":"because"}
              startCollectionRun   {"businessDate":"2026-06-02"}
              putCollectionPolicy  {"automatic":true,"approvalAbove":%2$s,"planGraceDays":7,"insured":false}
              """
                  .formatted(eur("1.00"), eur("25000.00"))
                  .split("\n"))
          .map(row -> row.split(" +", 2))
          .collect(Collectors.toMap(row -> row[0], row -> row[1]));

  private static final Map<String, String> TYPES =
      Map.of(
          "putAgencyAttachment", BYTES,
          "putAttachment", BYTES,
          "putOriginal", BYTES,
          "verifyDossier", "application/zip");

  private Probes() {}

  private static String eur(String amount) {
    return "{\"amount\":\"" + amount + "\",\"currency\":\"EUR\"}";
  }

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
    // Pages about problems are the same for everybody, with a token and without.
    all.removeIf(operation -> operation.path().startsWith("/problems"));
    assertThat(all)
        .as("an operation without a probe could leak unseen: give it one")
        .extracting(Operation::id)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(BODILESS.stream(), BODIES.keySet().stream()).toList());
    return all;
  }

  /**
   * @param file the fingerprint of a file that was sent about the case
   */
  static Response attempt(Operation operation, String token, String caseId, String file) {
    RequestSpecification request = given().contentType(TYPES.getOrDefault(operation.id(), JSON));
    if (operation.id().matches("put.*Attachment")) {
      request = request.queryParam("name", "x.txt");
    }
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
            .replace("{receipt}", caseId)
            .replace("{reference}", "C-1")
            .replace("{number}", "1")
            .replace("{month}", "2026-07"));
  }
}
