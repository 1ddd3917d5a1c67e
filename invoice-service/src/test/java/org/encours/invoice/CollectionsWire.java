package org.encours.invoice;

import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;
import org.awaitility.Awaitility;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;

/** What collections-service would say to a ledger, and the wait until it was heard. */
record CollectionsWire(Ledger ledger) {

  void say(String type, String data) {
    Topics.publish("encours.collections", type, ledger.creditor, "C-1", data);
  }

  /** A case that ended with a part given up, for the payment named or for nothing (null). */
  void closed(UUID caseId, String on, String waived, String payment, String... invoices) {
    say(
        "collections.case-closed.v1",
        """
        {"caseId":"%s","debtorId":"%s","debtor":"C-1","invoices":["%s"],"outcome":"SETTLED","recovered":%s,
         "open":%s,"closedOn":"%s","waived":{"amount":%s,"reason":"settled for 60.00 EUR"%s}}
        """
            .formatted(
                caseId,
                ledger.erp().get("/v1/debtors/C-1").path("id"),
                String.join("\",\"", invoices),
                money("60.00"),
                money("0.00"),
                on,
                money(waived),
                payment == null ? "" : ",\"payments\":[\"" + payment + "\"]"));
  }

  void await(String invoice, String field, Object value) {
    Awaitility.await()
        .atMost(Timeouts.LONG)
        .untilAsserted(() -> ledger.invoice(invoice).body(field, equalTo(value)));
  }
}
