package org.encours.risk;

import java.util.UUID;
import org.encours.testkit.Topics;

/** Tells, over the broker, what the ledger and dunning would tell of one debtor. */
public final class Ledger {

  private static final String INVOICES = "encours.invoices";

  private final String creditor;
  public final String reference;
  public final UUID debtor = UUID.randomUUID();

  public Ledger(String creditor, String reference, String kind) {
    this(creditor, reference, kind, null);
  }

  public Ledger(String creditor, String reference, String kind, String parent) {
    this(creditor, reference, kind, parent, "BE");
  }

  public Ledger(String creditor, String reference, String kind, String parent, String country) {
    this.creditor = creditor;
    this.reference = reference;
    tell(
        "debtor.registered.v1",
        """
        {"debtorId":"%s","debtor":"%s","kind":"%s","name":"Somebody","language":"fr","country":"%s",
         "address":{"street":"Rue 1","postalCode":"1000","city":"Bruxelles","country":"BE"},"contacts":[]%s}\
        """
            .formatted(
                debtor,
                reference,
                kind,
                country,
                parent == null ? "" : ",\"parent\":\"" + parent + "\""));
  }

  public UUID issued(String on, String due, String amount) {
    return issued(on, due, amount, "PO-" + UUID.randomUUID());
  }

  public UUID issued(String on, String due, String amount, String order) {
    return issuedIn("EUR", on, due, amount, order);
  }

  public UUID issuedIn(String currency, String on, String due, String amount, String order) {
    UUID invoice = UUID.randomUUID();
    String money = eur(amount).replace("EUR", currency);
    tell(
        "invoice.issued.v1",
        """
        {"invoiceId":"%s","number":"%s","debtorId":"%s","debtor":"%s","issueDate":"%s","dueDate":"%s",
         "total":%s,"open":%s,"paymentReference":"RF18539007547034","orderReference":"%s"}\
        """
            .formatted(invoice, invoice, debtor, reference, on, due, money, money, order));
    return invoice;
  }

  public void paid(UUID invoice, String on, String amount) {
    tell("invoice.payment-allocated.v1", payment(invoice, on, amount));
  }

  public void paidTwiceDelivered(UUID invoice, String on, String amount) {
    UUID event = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      Topics.publish(
          INVOICES,
          "invoice.payment-allocated.v1",
          creditor,
          debtor.toString(),
          payment(invoice, on, amount),
          event);
    }
  }

  public void promiseBroken(String on) {
    Topics.publish(
        "encours.dunning",
        "dunning.promise-broken.v1",
        creditor,
        debtor.toString(),
        """
        {"promiseId":"%s","debtorId":"%s","debtor":"%s","invoices":[],"amount":%s,"dueDate":"%s","on":"%s"}\
        """
            .formatted(UUID.randomUUID(), debtor, reference, eur("10.00"), on, on));
  }

  public void reminded(String on) {
    Topics.publish(
        "encours.dunning",
        "dunning.reminder-sent.v1",
        creditor,
        debtor.toString(),
        """
        {"reminderId":"%s","debtorId":"%s","debtor":"%s","policy":"standard","step":"first","channel":"EMAIL",
         "tone":"COURTEOUS","businessDate":"%s","sentAt":"%sT09:00:00Z","items":[],"total":%s}\
        """
            .formatted(UUID.randomUUID(), debtor, reference, on, on, eur("100.00")));
  }

  public void unallocated(String credit) {
    tell(
        "debtor.credit-changed.v1",
        """
        {"debtorId":"%s","debtor":"%s","credit":%s,"asOf":"2026-05-20"}\
        """
            .formatted(debtor, reference, eur(credit)));
  }

  /** The debtor is erased; the same word may come more than once. */
  public UUID erased() {
    UUID request = UUID.randomUUID();
    tell(
        "debtor.erased.v1",
        """
        {"debtorId":"%s","debtor":"%s","erasedOn":"2026-06-01","requestId":"%s"}\
        """
            .formatted(debtor, reference, request));
    return request;
  }

  private String payment(UUID invoice, String on, String amount) {
    return """
    {"invoiceId":"%s","number":"x","debtorId":"%s","debtor":"%s","receiptId":"%s","amount":%s,
     "valueDate":"%s","open":%s}\
    """
        .formatted(invoice, debtor, reference, UUID.randomUUID(), eur(amount), on, eur("0.00"));
  }

  private void tell(String type, String data) {
    Topics.publish(INVOICES, type, creditor, debtor.toString(), data);
  }

  public static String eur(String amount) {
    return "{\"amount\":\"" + amount + "\",\"currency\":\"EUR\"}";
  }
}
