package org.encours.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/**
 * Whoever speaks to the debtor about a claim speaks alone, and what was given up is not reminded.
 */
@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class OthersSpeakIT {

  private static final Map<String, Integer> SILENT = Map.of("IN_COLLECTION", 1);
  private static final Map<String, Integer> REMINDED = Map.of("reminder-1", 1);

  @Test
  void aClaimThatWasSoldIsNotRemindedUntilItIsGivenBack() {
    Scenario scene = new Scenario("sold-claim");
    scene.sold();

    scene.ledger.publish(
        "invoice.reassigned.v1",
        scene.debtor.toString(),
        scene.about(
            "\"assignee\":\"Rachat SAS\",\"reassignedOn\":\"2026-07-02\",\"reason\":\"contested\","
                + scene.open()));
    scene.awaitRehearsal("byStep", REMINDED);
  }

  @Test
  void whatASettlementGaveUpIsNotReminded() {
    Scenario scene = new Scenario("settled-case");
    scene.ended("SETTLED");

    assertThat(scene.api.run("2026-07-08").getMap("byStep")).isEmpty();
  }

  @Test
  void whatASettlementGaveUpIsRemindedAgainOnceItFellThrough() {
    Scenario scene = new Scenario("failed-settlement");
    scene.ended("SETTLED");

    String ten = "\"amount\":{\"amount\":\"10.00\",\"currency\":\"EUR\"},\"reason\":\"settled\",";
    scene.ledger.publish(
        "invoice.written-off.v1",
        scene.debtor.toString(),
        scene.about(ten + "\"writtenOffOn\":\"2026-07-01\""));
    scene.ledger.publish(
        "invoice.write-off-reversed.v1",
        scene.debtor.toString(),
        scene.about(ten + "\"reversedOn\":\"2026-07-02\"," + scene.open()));
    scene.awaitRehearsal("byStep", REMINDED);
  }

  @Test
  void whatWasContestedAndOutsideOfASettledCaseIsRemindedOnceItIsResolved() {
    Scenario scene = new Scenario("outside-of-case");
    String dispute = "\"disputeId\":\"" + UUID.randomUUID() + "\",";
    scene.ledger.publish(
        "invoice.disputed.v1",
        scene.debtor.toString(),
        scene.about(
            dispute
                + "\"reason\":\"QUANTITY\",\"openedOn\":\"2026-06-30\","
                + "\"amount\":{\"amount\":\"260.00\",\"currency\":\"EUR\"}"));
    await()
        .atMost(Timeouts.LONG)
        .until(() -> "260.00".equals(scene.explanation().getString("disputed.amount")));
    scene.caseEvent("collections.case-handed-off.v1", "");
    scene.awaitRehearsal("skipped", SILENT);
    scene.restRefused();
    scene.caseClosed("SETTLED");
    scene.awaitRehearsal("skipped", Map.of("DISPUTED", 1));

    scene.ledger.publish(
        "invoice.dispute-resolved.v1",
        scene.debtor.toString(),
        scene.about(dispute + "\"outcome\":\"REJECTED\",\"resolvedOn\":\"2026-07-07\""));
    scene.awaitRehearsal("byStep", REMINDED);
    JsonPath claim = scene.api.get("/v1/invoices/" + scene.invoice + "/claim?asOf=2026-07-08");
    assertThat(claim.getString("principal.amount")).isEqualTo("260.00");
    assertThat(claim.getString("fixedCompensation.amount")).isEqualTo("0.00");
    assertThat(scene.api.get("/v1/agenda?date=2026-07-08").getList("items.kind"))
        .containsExactlyInAnyOrder("EVIDENCE_MISSING", "CALL");
  }

  @Test
  void whatWasSoldOutOfACaseIsNotReminded() {
    Scenario scene = new Scenario("sold-case");
    scene.ended("SOLD");

    assertThat(scene.api.run("2026-07-08").getMap("byStep")).isEmpty();
  }

  @Test
  void aSoldClaimIsNotRemindedWhenItsCaseIsWithdrawn() {
    Scenario scene = new Scenario("sold-then-withdrawn");
    scene.sold();
    scene.ended("WITHDRAWN");

    assertThat(scene.api.run("2026-07-08").getMap("byStep")).isEmpty();
  }

  @Test
  void whatIsOpenAfterACaseWasWithdrawnIsRemindedAgain() {
    Scenario scene = new Scenario("withdrawn-case");
    scene.caseEvent("collections.case-handed-off.v1", "");
    scene.awaitRehearsal("skipped", SILENT);

    scene.caseClosed("WITHDRAWN");
    scene.awaitRehearsal("byStep", REMINDED);
  }

  @Test
  void aClaimInCollectionIsNotRemindedWhereThatWasToldBeforeTheInvoice() {
    Scenario scene = new Scenario("told-early");
    UUID later = UUID.randomUUID();
    scene.caseEvent("collections.case-handed-off.v1", "", later);
    scene.caseEvent("collections.case-handed-off.v1", "");
    scene.awaitRehearsal("skipped", SILENT);

    scene.ledger.invoice(later, scene.debtor, "C-1", "2", "2026-05-31", "2026-06-30", "9.00");
    scene.awaitRehearsal("skipped", Map.of("IN_COLLECTION", 2));
  }

  @Test
  void anInsolventDebtorIsNotRemindedWhereThatWasToldBeforeTheDebtor() {
    Scenario scene = new Scenario("insolvent-early");
    UUID later = UUID.randomUUID();
    scene.insolvent(later);
    scene.insolvent(scene.debtor);
    scene.awaitRehearsal("skipped", Map.of("INSOLVENT", 1));

    scene.ledger.debtor(later, "C-2", "COMPANY", "nl", "BE", "boek@desmet.example");
    scene.ledger.invoice(later, "C-2", "2", "2026-05-31", "2026-06-30", "9.00");
    scene.awaitRehearsal("skipped", Map.of("INSOLVENT", 2));
  }

  /** One debtor with one invoice that is due for its first reminder on 8 July. */
  private static final class Scenario {
    private final String creditor;
    private final Api api;
    private final Ledger ledger;
    private final UUID debtor;
    private final UUID invoice;

    Scenario(String creditor) {
      this.creditor = creditor;
      this.api = new Api(creditor);
      this.ledger = Ledger.of(creditor, "BE", "SME");
      this.debtor = ledger.debtor("C-1", "COMPANY", "nl", "BE", "boek@vandamme.example");
      this.invoice = ledger.invoice(debtor, "C-1", "1", "2026-05-31", "2026-06-30", "7260.00");
      api.awaitInvoice(invoice);
    }

    String open() {
      return "\"open\":{\"amount\":\"7260.00\",\"currency\":\"EUR\"}";
    }

    String about(String more) {
      return "{\"invoiceId\":\"%s\",\"number\":\"1\",\"debtorId\":\"%s\",\"debtor\":\"C-1\",%s}"
          .formatted(invoice, debtor, more);
    }

    void sold() {
      ledger.publish(
          "invoice.assigned.v1",
          debtor.toString(),
          about(
              "\"kind\":\"SOLD\",\"assignee\":\"Rachat SAS\",\"assignedOn\":\"2026-07-01\","
                  + open()));
      awaitRehearsal("skipped", SILENT);
    }

    JsonPath explanation() {
      return api.get("/v1/invoices/" + invoice + "/explanation?asOf=2026-07-08");
    }

    /** Handed off and ended, and another invoice handed off behind it: so the end has been read. */
    void ended(String outcome) {
      caseEvent("collections.case-handed-off.v1", "");
      awaitRehearsal("skipped", SILENT);
      caseClosed(outcome);
      UUID behind = ledger.invoice(debtor, "C-1", "2", "2026-05-31", "2026-06-30", "9.00");
      api.awaitInvoice(behind);
      caseEvent("collections.case-handed-off.v1", "", behind);
      awaitRehearsal("skipped", Map.of("IN_COLLECTION", 2));
    }

    void caseClosed(String outcome) {
      caseEvent(
          "collections.case-closed.v1",
          "\"outcome\":\"" + outcome + "\",\"closedOn\":\"2026-07-01\",");
    }

    void caseEvent(String type, String more) {
      caseEvent(type, more, invoice);
    }

    void caseEvent(String type, String more, UUID about) {
      Topics.publish(
          "encours.collections",
          type,
          creditor,
          debtor.toString(),
          "{%s\"caseId\":\"%s\",\"debtorId\":\"%s\",\"debtor\":\"C-1\",\"invoices\":[\"%s\"]}"
              .formatted(more, caseOf(about), debtor, about));
    }

    private static UUID caseOf(UUID about) {
      return new UUID(about.getLeastSignificantBits(), about.getMostSignificantBits());
    }

    /** What was contested waits at the gate as a case of its own. */
    void restRefused() {
      Topics.publish(
          "encours.collections",
          "collections.case-refused.v1",
          creditor,
          debtor.toString(),
          """
          {"caseId":"%s","debtorId":"%s","debtor":"C-1","invoices":["%s"],"refusedOn":"2026-06-30",
           "missing":[{"check":"CERTAIN","what":"an answer to the open dispute","who":"creditor"}]}
          """
              .formatted(UUID.randomUUID(), debtor, invoice));
    }

    /** Told with one key, so in this order. */
    void insolvent(UUID of) {
      Topics.publish(
          "encours.risk",
          "risk.early-warning-raised.v1",
          creditor,
          debtor.toString(),
          """
          {"debtorId":"%s","debtor":"d","kind":"INSOLVENCY","text":"bankrupt",
           "moneyAtRisk":{"amount":"0.00","currency":"EUR"},"raisedOn":"2026-07-01"}
          """
              .formatted(of));
    }

    void awaitRehearsal(String what, Map<String, Integer> expected) {
      await()
          .atMost(Timeouts.LONG)
          .untilAsserted(
              () -> assertThat(api.run("2026-07-08", true).getMap(what)).isEqualTo(expected));
    }
  }
}
