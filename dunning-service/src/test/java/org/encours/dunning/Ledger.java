package org.encours.dunning;

import java.util.UUID;
import org.encours.testkit.Topics;

/** Tells what invoice-service would tell, over the broker. */
final class Ledger {

  private static final String TOPIC = "encours.invoices";

  private final String creditor;

  Ledger(String creditor) {
    this.creditor = creditor;
  }

  static Ledger of(String creditor, String country, String size) {
    Ledger ledger = new Ledger(creditor);
    ledger.publish(
        "creditor.changed.v1",
        creditor,
        """
        {"name":"Fournitures Dupont SRL","country":"%s","enterpriseNumber":"0401234560","vatNumber":"BE0401234560",
         "iban":"BE68539007547034","size":"%s","language":"fr","email":"credit@dupont.example","phone":"+32 2 555 01 00",
         "address":{"street":"Rue du Marché aux Herbes 61","postalCode":"1000","city":"Bruxelles","country":"BE"}}
        """
            .formatted(country, size));
    return ledger;
  }

  UUID debtor(String reference, String kind, String language, String country, String email) {
    UUID id = UUID.randomUUID();
    debtor(id, reference, kind, language, country, email);
    return id;
  }

  void debtor(
      UUID id, String reference, String kind, String language, String country, String email) {
    String contact =
        email == null
            ? ""
            : "{\"name\":\"Lotte\",\"role\":\"ACCOUNTS_PAYABLE\",\"email\":\"" + email + "\"}";
    publish(
        "debtor.registered.v1",
        id.toString(),
        """
        {"debtorId":"%s","debtor":"%s","kind":"%s","name":"Drukkerij Van Damme","language":"%s","country":"%s",
         "address":{"street":"Nieuwpoortsesteenweg 118","postalCode":"8400","city":"Oostende","country":"BE"},
         "contacts":[%s],
         "terms":{"version":"2025-01","acceptedOn":"2020-01-15","manner":"SIGNED","interestClause":true,"penaltyClause":true}}
        """
            .formatted(id, reference, kind, language, country, contact));
  }

  UUID invoice(
      UUID debtor, String reference, String number, String issued, String due, String total) {
    UUID id = UUID.randomUUID();
    invoice(id, debtor, reference, number, issued, due, total);
    return id;
  }

  void invoice(
      UUID id,
      UUID debtor,
      String reference,
      String number,
      String issued,
      String due,
      String total) {
    publish(
        "invoice.issued.v1",
        debtor.toString(),
        """
        {"invoiceId":"%s","number":"%s","debtorId":"%s","debtor":"%s","issueDate":"%s","dueDate":"%s",
         "total":{"amount":"%s","currency":"EUR"},"open":{"amount":"%s","currency":"EUR"},
         "paymentReference":"+++202/6000/12320+++","description":"Offset paper, May deliveries"}
        """
            .formatted(id, number, debtor, reference, issued, due, total, total));
  }

  void paid(UUID debtor, UUID invoice, String amount, String valueDate, String open) {
    publish(
        "invoice.payment-allocated.v1",
        debtor.toString(),
        """
        {"invoiceId":"%s","number":"n","debtorId":"%s","debtor":"d","receiptId":"%s",
         "amount":{"amount":"%s","currency":"EUR"},"valueDate":"%s","open":{"amount":"%s","currency":"EUR"}}
        """
            .formatted(invoice, debtor, UUID.randomUUID(), amount, valueDate, open));
  }

  void disputed(UUID debtor, UUID invoice) {
    publish(
        "invoice.disputed.v1",
        debtor.toString(),
        """
        {"invoiceId":"%s","number":"n","debtorId":"%s","debtor":"d","disputeId":"%s","reason":"GOODS","openedOn":"2026-07-01"}
        """
            .formatted(invoice, debtor, UUID.randomUUID()));
  }

  void publish(String type, String key, String data) {
    Topics.publish(TOPIC, type, creditor, key, data);
  }
}
