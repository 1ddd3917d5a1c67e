package org.encours.collections.domain.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.Dispute;
import org.encours.collections.domain.claim.Evidence;
import org.encours.collections.domain.claim.InterestPeriod;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.SentReminder;
import org.encours.collections.domain.collection.Recovery;
import org.encours.collections.domain.party.AcceptedTerms;
import org.encours.kernel.Money;

/** The tables of a dossier: claims, interest, evidence, terms, reminders, money, timeline. */
final class Tables {

  static final String TIMELINE = "timeline.tsv";

  private Tables() {}

  static List<Piece> of(DossierFile file) {
    return List.of(
        claims(file),
        interest(file),
        invoices(file),
        evidence(file),
        disputes(file),
        terms(file),
        reminders(file),
        money(file),
        TimelineTable.of(file.timeline()));
  }

  private static Piece claims(DossierFile file) {
    Csv csv =
        new Csv(
            "invoice",
            "issued",
            "due",
            "principal",
            "interest",
            "fixed compensation",
            "fees",
            "total",
            "provisional");
    for (Claim claim : file.collectionCase().claims()) {
      csv.row(
          claim.number(),
          claim.issueDate(),
          claim.dueDate(),
          claim.principal(),
          claim.interest(),
          claim.fixedCompensation(),
          claim.fees(),
          claim.total(),
          claim.provisional());
    }
    return csv.as("claims.csv");
  }

  private static Piece interest(DossierFile file) {
    Csv csv =
        new Csv(
            "invoice", "from", "to", "days", "percent", "base", "amount", "law", "per day after");
    for (Claim claim : file.collectionCase().claims()) {
      for (InterestPeriod period : claim.periods()) {
        boolean last = period.equals(claim.periods().getLast());
        csv.row(
            claim.number(),
            period.from(),
            period.to(),
            period.days(),
            period.rate().toPlainString(),
            period.base(),
            period.amount(),
            period.law(),
            last ? perDay(claim, period) : null);
      }
    }
    return csv.as("interest.csv");
  }

  /** What runs on each day at the last known rate, of a year of 365 days. */
  private static Money perDay(Claim claim, InterestPeriod last) {
    BigDecimal exact =
        claim
            .principal()
            .amount()
            .multiply(last.rate())
            .divide(BigDecimal.valueOf(36_500), 10, RoundingMode.HALF_UP);
    return Money.rounded(exact, claim.principal().currency(), RoundingMode.DOWN);
  }

  private static Piece invoices(DossierFile file) {
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

  private static Piece evidence(DossierFile file) {
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

  private static Piece disputes(DossierFile file) {
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

  private static Piece terms(DossierFile file) {
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

  private static Piece reminders(DossierFile file) {
    Csv csv = new Csv("step", "channel", "sent on", "sha256 of the message", "where it is kept");
    for (SentReminder reminder : file.collectionCase().grounds().reminders()) {
      csv.row(
          reminder.step(),
          reminder.channel(),
          reminder.sentOn(),
          reminder.documentSha256(),
          "dunning-service /v1/reminders/" + reminder.id() + "/document");
    }
    return csv.as("reminders.csv");
  }

  private static Piece money(DossierFile file) {
    Csv csv = new Csv("date", "what", "amount", "fee", "reference");
    csv.row(
        file.collectionCase().openedOn(),
        "CLAIMED",
        file.collectionCase().account().claimed(),
        null,
        null);
    List<Recovery> recoveries = new ArrayList<>(file.collectionCase().account().recoveries());
    recoveries.removeIf(recovery -> recovery.valueDate().isAfter(file.asOf()));
    for (Recovery recovery : recoveries) {
      csv.row(
          recovery.valueDate(),
          recovery.source(),
          recovery.amount(),
          recovery.fee(),
          recovery.externalReference());
    }
    file.collectionCase().account().waivers().stream()
        .filter(waiver -> !waiver.on().isAfter(file.asOf()))
        .forEach(w -> csv.row(w.on(), "WAIVED", w.amount(), null, w.reason()));
    csv.row(file.asOf(), "OPEN", file.open(), null, null);
    return csv.as("money.csv");
  }
}
