package org.encours.collections.domain.dossier;

import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InterestPeriod;
import org.encours.collections.domain.court.CourtClaim;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.dossier.Page.Part;
import org.encours.collections.domain.money.Cost;
import org.encours.collections.domain.money.Outstanding;
import org.encours.collections.domain.party.Address;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.kernel.Money;

/**
 * The draft that lawyer, bailiff or court needs for a procedure: who asks whom for what, how it is
 * made up day by day, and which papers go with it.
 */
final class ClaimSheet {

  private final DossierFile file;
  private final Procedure procedure;
  private final SheetWords words;
  private final SheetLabels labels;
  private final HumanFormat human;

  private ClaimSheet(DossierFile file, Procedure procedure) {
    this.file = file;
    this.procedure = procedure;
    this.words = SheetWords.of(procedure);
    this.labels = words.labels();
    this.human = new HumanFormat(labels.language());
  }

  static Page of(DossierFile file, Procedure procedure) {
    return new ClaimSheet(file, procedure).sheet();
  }

  private Page sheet() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Facts(labels.creditor(), creditor(file.creditor())));
    parts.add(new Part.Facts(labels.debtor(), debtor(file.debtor())));
    parts.add(claims());
    parts.add(interest());
    parts.add(asked());
    parts.add(new Part.Words(labels.papers(), words.documents()));
    parts.add(new Part.Words(labels.notes(), List.of(words.basis(), labels.draft())));
    return new Page(
        "claim-sheet-" + procedure + ".pdf",
        labels.language(),
        words.title(),
        labels.caseWord()
            + " "
            + file.collectionCase().id().value()
            + " · "
            + human.of(file.asOf()),
        parts);
  }

  private List<List<String>> creditor(CreditorFile creditor) {
    List<List<String>> rows = new ArrayList<>();
    row(rows, labels.name(), creditor.name());
    row(rows, labels.number(), creditor.enterpriseNumber());
    row(rows, labels.address(), address(creditor.address()));
    row(rows, labels.contact(), creditor.email());
    row(rows, "IBAN", creditor.iban());
    return rows;
  }

  private List<List<String>> debtor(DebtorFile debtor) {
    List<List<String>> rows = new ArrayList<>();
    row(rows, labels.name(), debtor.name());
    row(rows, labels.number(), debtor.enterpriseNumber());
    row(rows, labels.address(), address(debtor.address()));
    var speaker = file.collectionCase().negotiation().representative();
    boolean spoke = speaker != null && !speaker.since().isAfter(file.asOf());
    row(rows, labels.representative(), spoke ? speaker.name() : null);
    return rows;
  }

  private Part claims() {
    List<List<String>> rows = new ArrayList<>();
    Money principal = null;
    Money charges = null;
    for (Claim claim : file.collectionCase().claims()) {
      rows.add(
          List.of(
              claim.number(),
              human.of(claim.issueDate()),
              human.of(claim.dueDate()),
              human.of(claim.principal()),
              human.of(claim.interest()),
              human.of(claim.fixedCompensation().plus(claim.fees())),
              human.of(claim.total())));
      principal = principal == null ? claim.principal() : principal.plus(claim.principal());
      charges = charges == null ? claim.charges() : charges.plus(claim.charges());
    }
    rows.add(
        List.of(
            labels.total(),
            "",
            "",
            principal == null ? "" : human.of(principal),
            "",
            "",
            human.of(file.collectionCase().account().claimed())));
    return new Part.Grid(labels.claims(), labels.claimColumns(), rows, true);
  }

  private Part interest() {
    List<List<String>> rows = new ArrayList<>();
    for (Claim claim : file.collectionCase().claims()) {
      for (InterestPeriod period : claim.periods()) {
        rows.add(
            List.of(
                claim.number(),
                human.of(period.from()) + " – " + human.of(period.to()),
                Integer.toString(period.days()),
                period.rate().toPlainString() + " %",
                human.of(period.base()),
                human.of(period.amount()),
                period.law()));
      }
    }
    return new Part.Grid(labels.interest(), labels.interestColumns(), rows, false);
  }

  private Part asked() {
    Outstanding open = file.outstanding();
    CourtClaim asked = CourtClaim.of(procedure, open.principal(), open.accessories());
    List<List<String>> rows = new ArrayList<>();
    row(rows, labels.received(), human.of(file.recovered()));
    row(rows, labels.waived(), human.of(file.waived()));
    row(rows, labels.principal(), human.of(asked.principal()));
    row(rows, labels.accessories(), human.of(asked.accessories()));
    row(
        rows,
        labels.running().formatted(human.of(file.running().to())),
        human.of(file.running().amount()));
    if (file.running().daily().isPositive()) {
      row(rows, labels.perDay(), human.of(file.running().daily()));
    }
    file.account().outlays().stream()
        .filter(Cost::recoverable)
        .forEach(cost -> row(rows, labels.cost().formatted(cost.what()), human.of(cost.amount())));
    row(rows, labels.total(), human.of(asked.total()));
    if (!asked.leftOut().isZero()) {
      row(rows, labels.leftOut(), human.of(asked.leftOut()));
    }
    return new Part.Facts(labels.asked(), rows);
  }

  private static void row(List<List<String>> rows, String label, String value) {
    if (value != null && !value.isBlank()) {
      rows.add(List.of(label, value));
    }
  }

  private static String address(Address address) {
    return address == null
        ? null
        : address.street()
            + ", "
            + address.postalCode()
            + " "
            + address.city()
            + ", "
            + address.country();
  }
}
