package org.encours.collections;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.encours.testkit.Timeouts;

/** Two creditors with two agencies of the same names each, three of them told by webhook. */
final class Neighbours implements AutoCloseable {

  static final Creditor BE = new Creditor("isolated-be");
  static final Creditor FR = new Creditor("isolated-fr");

  private static final String WORDS = "for the eyes of these two";

  /**
   * What nobody else may see.
   *
   * @param file the fingerprint of a file between creditor and agency, null without one
   */
  record Secret(Ledger.Debt debt, String caseId, String file) {

    /** The case's id is what a stranger asks with, so that an answer may repeat it. */
    boolean isToldBy(String answer) {
      return answer.contains("\"" + debt.number() + "\"")
          || answer.contains(debt.debtorId().toString())
          || answer.contains(debt.invoiceId().toString())
          || answer.contains(WORDS);
    }

    boolean isIn(String event) {
      return isToldBy(event) || event.contains(caseId);
    }
  }

  final AgencyServer ourSecond = new AgencyServer();
  final AgencyServer theirFirst = new AgencyServer();
  final AgencyServer theirSecond = new AgencyServer();

  Neighbours() throws IOException {
    for (Creditor creditor : List.of(BE, FR)) {
      creditor.ledger.creditor();
      creditor.agency("first", "10");
      creditor.agency("second", "20");
    }
    FR.sellsWhatIsSensitive();
    BE.webhook("second", ourSecond);
    FR.webhook("first", theirFirst);
    FR.webhook("second", theirSecond);
  }

  /** A case of the Belgian creditor with its first agency, to which it sent a file. */
  Secret ours() {
    Ledger.Debt debt = BE.ledger.provenDebt("1000.00");
    String caseId = BE.handedToAnAgency(debt);
    return new Secret(debt, caseId, sentFile(caseId));
  }

  Secret theirs() {
    Ledger.Debt debt = FR.ledger.provenDebt("1000.00");
    return new Secret(debt, FR.handedToAnAgency(debt), null);
  }

  static List<String> strangersToOurs() {
    List<String> strangers = new ArrayList<>();
    strangers.add(FR.token("controller"));
    strangers.add(FR.token("committee"));
    strangers.add(FR.token("auditor"));
    strangers.add(BE.token("erp"));
    strangers.add(FR.token("ops"));
    strangers.add(BE.agencyToken("second"));
    strangers.add(FR.agencyToken("first"));
    strangers.add(BE.token("agency"));
    strangers.add(null);
    return strangers;
  }

  /** Moves the case to the second agency and lets happen all that an agency is told of. */
  void everythingIsToldToTheirSecondAgency(Secret theirs) {
    String id = theirs.caseId();
    FR.post("controller", id, "/handoff", "{\"route\":\"AMICABLE\",\"agency\":\"second\"}")
        .statusCode(200);
    FR.post("controller", id, "/messages", "{\"text\":\"how is it?\"}").statusCode(201);
    FR.ledger.pay(theirs.debt(), "100.00", "900.00");
    await()
        .atMost(Timeouts.LONG)
        .untilAsserted(() -> FR.shown(id).body("recovered.amount", equalTo("100.00")));
    FR.post("controller", id, "/recall", "{\"reason\":\"enough\"}").statusCode(200);
  }

  private static String sentFile(String caseId) {
    String sha256 =
        BE.as("controller")
            .contentType("application/octet-stream")
            .queryParam("name", "secret.txt")
            .body(WORDS.getBytes(StandardCharsets.UTF_8))
            .put("/v1/cases/" + caseId + "/attachments")
            .then()
            .statusCode(200)
            .extract()
            .path("sha256");
    BE.post(
            "controller",
            caseId,
            "/messages",
            "{\"text\":\"x\",\"attachments\":[\"" + sha256 + "\"]}")
        .statusCode(201);
    return sha256;
  }

  @Override
  public void close() {
    ourSecond.close();
    theirFirst.close();
    theirSecond.close();
  }
}
