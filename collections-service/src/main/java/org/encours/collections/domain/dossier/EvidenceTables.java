package org.encours.collections.domain.dossier;

import org.encours.collections.domain.claim.Dispute;
import org.encours.collections.domain.claim.Evidence;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.SentReminder;
import org.encours.collections.domain.party.AcceptedTerms;

/** What proves the claims: papers, objections, terms, reminders. */
final class EvidenceTables {

  private EvidenceTables() {}

  static Exhibit invoices(DossierFile file) {
    Csv csv =
        new Csv("invoice", "id", "issued", "delivered", "due", "total", "order", "description");
    for (InvoiceFile invoice : file.invoices()) {
      csv.row(
          invoice.number(),
          invoice.id().value(),
          invoice.issueDate(),
          invoice.deliveryDate(),
          invoice.dueDate(),
          invoice.total(),
          invoice.orderReference(),
          invoice.description());
    }
    return csv.as("invoices.csv");
  }

  static Exhibit evidence(DossierFile file) {
    Csv csv =
        new Csv("invoice", "kind", "file", "added", "sha256 of the original", "where it is kept");
    for (InvoiceFile invoice : file.invoices()) {
      for (Evidence paper : invoice.evidence()) {
        if (!paper.addedOn().isAfter(file.asOf())) {
          csv.row(
              invoice.number(),
              paper.kind(),
              paper.name(),
              paper.addedOn(),
              paper.sha256(),
              "invoice-service /v1/invoices/"
                  + invoice.id().value()
                  + "/documents/"
                  + paper.document());
        }
      }
    }
    return csv.as("evidence.csv");
  }

  static Exhibit disputes(DossierFile file) {
    Csv csv = new Csv("invoice", "reason", "amount", "opened", "outcome", "resolved");
    for (InvoiceFile invoice : file.invoices()) {
      for (Dispute dispute : invoice.disputes()) {
        if (!dispute.openedOn().isAfter(file.asOf())) {
          boolean answered = !dispute.open() && !dispute.resolvedOn().isAfter(file.asOf());
          csv.row(
              invoice.number(),
              dispute.reason(),
              dispute.amount(),
              dispute.openedOn(),
              answered ? dispute.outcome() : "open",
              answered ? dispute.resolvedOn() : null);
        }
      }
    }
    return csv.as("disputes.csv");
  }

  static Exhibit terms(DossierFile file) {
    Csv csv =
        new Csv("version", "accepted on", "manner", "interest clause", "penalty clause", "proven");
    AcceptedTerms terms = file.debtor().terms();
    if (terms != null) {
      csv.row(
          terms.version(),
          terms.acceptedOn(),
          terms.manner(),
          terms.interestClause(),
          terms.penaltyClause(),
          terms.proven());
    }
    return csv.as("terms.csv");
  }

  static Exhibit reminders(DossierFile file) {
    Csv csv = new Csv("step", "channel", "sent on", "sha256 of the message", "where it is kept");
    for (SentReminder reminder : file.collectionCase().context().reminders()) {
      csv.row(
          reminder.step(),
          reminder.channel(),
          reminder.sentOn(),
          reminder.documentSha256(),
          "dunning-service /v1/reminders/" + reminder.id() + "/document");
    }
    return csv.as("reminders.csv");
  }
}
