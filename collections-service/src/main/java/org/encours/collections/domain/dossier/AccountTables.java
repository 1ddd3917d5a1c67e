package org.encours.collections.domain.dossier;

import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.money.Recovery;

/** What is asked and how it is made up, and the money that came or was given up. */
final class AccountTables {

  private AccountTables() {}

  static Exhibit claims(DossierFile file) {
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

  static Exhibit money(DossierFile file) {
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
