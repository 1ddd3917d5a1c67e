package org.encours.collections.domain.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InterestPeriod;
import org.encours.collections.domain.collection.Recovery;
import org.encours.kernel.Money;

/** What is asked and how it is made up, and the money that came or was given up. */
final class AccountTables {

  private AccountTables() {}

  static Piece claims(DossierFile file) {
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

  static Piece interest(DossierFile file) {
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

  static Piece money(DossierFile file) {
    Csv csv = new Csv("date", "what", "amount", "fee", "reference");
    csv.row(
        file.collectionCase().openedOn(),
        "CLAIMED",
        file.collectionCase().account().claimed(),
        null,
        null);
    for (Recovery recovery : file.account().recoveries()) {
      csv.row(
          recovery.valueDate(),
          recovery.source(),
          recovery.amount(),
          recovery.fee(),
          recovery.externalReference());
    }
    file.account().waivers().forEach(w -> csv.row(w.on(), "WAIVED", w.amount(), null, w.reason()));
    csv.row(file.asOf(), "OPEN", file.open(), null, null);
    return csv.as("money.csv");
  }
}
