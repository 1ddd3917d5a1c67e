package org.encours.collections;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.encours.testkit.Contracts;
import org.encours.testkit.Lag;
import org.encours.testkit.Topics;

/** Speaks as the ledger, dunning and agencies do, each message valid by its contract. */
final class Ledger {

  /** One debtor with one invoice, due 2026-03-03. */
  record Debt(UUID debtorId, String reference, UUID invoiceId, String number, String amount) {}

  /** What every invoice is for. */
  static final String SOLD = "Eight days in ward 3";

  private static final AtomicInteger COUNTER = new AtomicInteger();

  private final String creditor;

  Ledger(String creditor) {
    this.creditor = creditor;
  }

  void creditor() {
    say(
        "encours.invoices",
        "creditor.changed.v1",
        creditor,
        Contracts.examples("creditor.changed.v1").getFirst());
  }

  Debt debt(String amount) {
    int number = COUNTER.incrementAndGet();
    Debt debt =
        new Debt(UUID.randomUUID(), "C-" + number, UUID.randomUUID(), "2026-" + number, amount);
    String debtor =
        Contracts.examples("debtor.registered.v1")
            .getFirst()
            .replaceFirst("\"debtorId\": \"[^\"]+\"", "\"debtorId\": \"" + debt.debtorId() + "\"")
            .replaceFirst("\"debtor\": \"[^\"]+\"", "\"debtor\": \"" + debt.reference() + "\"");
    say("encours.invoices", "debtor.registered.v1", debt.debtorId().toString(), debtor);
    invoices(
        debt,
        "invoice.issued.v1",
        """
        "issueDate":"2026-02-01","dueDate":"2026-03-03","total":%1$s,"open":%1$s,
        "paymentReference":"RF18539007547034","description":"%2$s"
        """
            .formatted(eur(amount), SOLD));
    return debt;
  }

  /** Creditor and debtor move house. */
  void bothMove(Debt debt) {
    say(
        "encours.invoices",
        "creditor.changed.v1",
        creditor,
        Contracts.examples("creditor.changed.v1")
            .getFirst()
            .replace("\"street\": \"", "\"street\": \"New "));
    String before = Contracts.examples("debtor.registered.v1").getFirst();
    say(
        "encours.invoices",
        "debtor.changed.v1",
        debt.debtorId().toString(),
        before
            .replaceFirst("\"debtorId\": \"[^\"]+\"", "\"debtorId\": \"" + debt.debtorId() + "\"")
            .replaceFirst("\"debtor\": \"[^\"]+\"", "\"debtor\": \"" + debt.reference() + "\"")
            .replace("\"street\": \"", "\"street\": \"New "));
  }

  /** The same debtor turns out to be a consumer. */
  void isConsumer(Debt debt) {
    say(
        "encours.invoices",
        "debtor.changed.v1",
        debt.debtorId().toString(),
        """
        {"debtorId":"%s","debtor":"%s","kind":"CONSUMER","name":"An Peeters","language":"nl",
         "country":"BE","address":{"street":"Steenweg 12","postalCode":"9000","city":"Gent",
         "country":"BE"},"contacts":[],"terms":{"version":"1","acceptedOn":"2026-01-02",
         "manner":"SIGNED","interestClause":true,"penaltyClause":true}}
        """
            .formatted(debt.debtorId(), debt.reference()));
  }

  /** The debtor is erased; answers the request. */
  UUID erase(Debt debt) {
    UUID request = UUID.randomUUID();
    say(
        "encours.invoices",
        "debtor.erased.v1",
        debt.debtorId().toString(),
        """
        {"debtorId":"%s","debtor":"%s","erasedOn":"2026-09-01","requestId":"%s"}
        """
            .formatted(debt.debtorId(), debt.reference(), request));
    return request;
  }

  Debt provenDebt(String amount) {
    Debt debt = debt(amount);
    paper(debt, "ORDER");
    paper(debt, "DELIVERY_NOTE");
    paper(debt, "PROOF_OF_SENDING");
    return debt;
  }

  void paper(Debt debt, String kind) {
    paper(debt, kind, "ab".repeat(32));
  }

  void paper(Debt debt, String kind, String sha256) {
    invoices(
        debt,
        "invoice.evidence-added.v1",
        """
        "documentId":"%s","kind":"%s","name":"%s.pdf","sha256":"%s","addedOn":"2026-02-02"
        """
            .formatted(UUID.randomUUID(), kind, kind, sha256));
  }

  UUID dispute(Debt debt, String amount) {
    UUID dispute = UUID.randomUUID();
    invoices(
        debt,
        "invoice.disputed.v1",
        """
        "disputeId":"%s","reason":"GOODS","amount":%s,"openedOn":"2026-03-05"
        """
            .formatted(dispute, eur(amount)));
    return dispute;
  }

  void resolve(Debt debt, UUID dispute, String outcome) {
    invoices(
        debt,
        "invoice.dispute-resolved.v1",
        """
        "disputeId":"%s","outcome":"%s","resolvedOn":"2026-06-20"
        """
            .formatted(dispute, outcome));
  }

  void pay(Debt debt, String amount, String open) {
    invoices(
        debt,
        "invoice.payment-allocated.v1",
        """
        "receiptId":"%s","amount":%s,"valueDate":"2026-06-20","open":%s
        """
            .formatted(UUID.randomUUID(), eur(amount), eur(open)));
  }

  void assign(Debt debt, String assignee) {
    invoices(
        debt,
        "invoice.assigned.v1",
        """
        "kind":"FACTORED","assignee":"%s","assignedOn":"2026-06-20","open":%s
        """
            .formatted(assignee, eur(debt.amount())));
  }

  /** Of a consumer, who owes no fixed compensation: interest alone on top. */
  void handOffConsumer(Debt debt) {
    isConsumer(debt);
    Lag.awaitNone("collections-service", "encours.invoices");
    handOffAtOnce(debt, "0.00");
  }

  /** As in life: weeks after the ledger's news, which are therefore waited for. */
  void handOff(Debt debt) {
    Lag.awaitNone("collections-service", "encours.invoices");
    handOffAtOnce(debt);
  }

  /** With 25.40 interest and 40.00 compensation on top. */
  void handOffAtOnce(Debt debt) {
    handOffAtOnce(debt, "40.00");
  }

  /** With interest up to the last day that has a rate; the later days are not reckoned. */
  void handOffProvisionally(Debt debt) {
    Lag.awaitNone("collections-service", "encours.invoices");
    handOffAtOnce(debt, "40.00", true);
  }

  private void handOffAtOnce(Debt debt, String compensation) {
    handOffAtOnce(debt, compensation, false);
  }

  private void handOffAtOnce(Debt debt, String compensation, boolean provisional) {
    String total =
        new BigDecimal(debt.amount())
            .add(new BigDecimal("25.40"))
            .add(new BigDecimal(compensation))
            .toPlainString();
    say(
        "encours.dunning",
        "dunning.handoff-requested.v1",
        debt.debtorId().toString(),
        """
        {"requestId":"%s","debtorId":"%s","debtor":"%s","requestedOn":"2026-06-01",
         "reason":"Last step reached","grade":"C",
         "claims":[{"invoiceId":"%s","number":"%s","issueDate":"2026-02-01","dueDate":"2026-03-03",
           "principal":%s,"interest":%s,"interestPeriods":[{"from":"2026-03-04","to":"2026-06-01",
             "days":90,"rate":"10.3","base":%s,"amount":%s,"law":"Law of 2 August 2002, art. 5"}],
           "fixedCompensation":%s,"total":%s,"provisional":%s}],
         "legalWaitEndedOn":"2026-05-01","reminders":[{"reminderId":"%s","step":"second","channel":"EMAIL","sentOn":"2026-03-18"}]}
        """
            .formatted(
                UUID.randomUUID(),
                debt.debtorId(),
                debt.reference(),
                debt.invoiceId(),
                debt.number(),
                eur(debt.amount()),
                eur("25.40"),
                eur(debt.amount()),
                eur("25.40"),
                eur(compensation),
                eur(total),
                provisional,
                UUID.randomUUID()));
  }

  void agencySays(String type, String agency, String caseId, String more) {
    agencySays(type, agency, caseId, more, UUID.randomUUID());
  }

  void agencySays(String type, String agency, String caseId, String more, UUID updateId) {
    say(
        "encours.agency-updates." + creditor + "." + agency,
        type,
        caseId,
        """
        {"caseId":"%s","agency":"%s","updateId":"%s","at":"2026-07-01T10:00:00Z"%s}
        """
            .formatted(caseId, agency, updateId, more));
  }

  /** The same on a topic that is not the agency's own. */
  void agencySaysOn(String topic, String type, String agency, String caseId, String more) {
    say(
        topic,
        type,
        caseId,
        """
        {"caseId":"%s","agency":"%s","updateId":"%s","at":"2026-07-01T10:00:00Z"%s}
        """
            .formatted(caseId, agency, UUID.randomUUID(), more));
  }

  private void invoices(Debt debt, String type, String fields) {
    say(
        "encours.invoices",
        type,
        debt.debtorId().toString(),
        """
        {"invoiceId":"%s","number":"%s","debtorId":"%s","debtor":"%s",%s}
        """
            .formatted(debt.invoiceId(), debt.number(), debt.debtorId(), debt.reference(), fields));
  }

  private void say(String topic, String type, String key, String data) {
    Contracts.assertValid(type, data);
    Topics.publish(topic, type, creditor, key, data);
  }

  private static String eur(String amount) {
    return "{\"amount\":\"" + amount + "\",\"currency\":\"EUR\"}";
  }
}
