package org.encours.invoice;

import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;
import org.awaitility.Awaitility;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;

/** What dunning-service would tell a ledger, and the wait until it was heard. */
record DunningWire(Ledger ledger) {

  void say(String type, String data) {
    Topics.publish("encours.dunning", type, ledger.creditor, "C-1", data);
  }

  /** All charges that had arisen up to the day. */
  void claimed(String invoice, String number, String on, String interest, String flat) {
    say(
        "dunning.charges-claimed.v1",
        """
        {"invoiceId":"%s","number":"%s","debtorId":"%s","debtor":"C-1","claimedOn":"%s","interest":%s,
         "fixedCompensation":%s,"total":%s,"law":"Law of 2 August 2002, art. 5","later":"field"}
        """
            .formatted(
                invoice,
                number,
                ledger.erp().get("/v1/debtors/C-1").<String>path("id"),
                on,
                money(interest),
                money(flat),
                money(
                    new java.math.BigDecimal(interest)
                        .add(new java.math.BigDecimal(flat))
                        .toPlainString())));
  }

  void disputed(UUID id, String invoice, String reason, String amount, boolean chargesOnly) {
    say(
        "dunning.dispute-heard.v1",
        """
        {"disputeHeardId":"%s","invoiceId":"%s","number":"N","debtorId":"%s","debtor":"C-1","reason":"%s",
         "amount":%s,"chargesOnly":%s,"heardOn":"2026-03-02","note":"told by telephone"}
        """
            .formatted(
                id,
                invoice,
                ledger.erp().get("/v1/debtors/C-1").<String>path("id"),
                reason,
                money(amount),
                chargesOnly));
  }

  void await(String invoice, String field, Object value) {
    Awaitility.await()
        .atMost(Timeouts.LONG)
        .untilAsserted(() -> ledger.invoice(invoice).body(field, equalTo(value)));
  }
}
