package org.encours.collections.domain.dossier;

import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.dossier.Page.Part;
import org.encours.collections.domain.money.Cost;

/** The first page on paper: the case in a glance, and every file with its fingerprint. */
final class CoverPage {

  private CoverPage() {}

  static Page of(DossierFile file, List<Exhibit> pieces) {
    var of = file.collectionCase();
    var open = file.outstanding();
    CoverWords words = CoverWords.of(file.language());
    HumanFormat human = new HumanFormat(words.language());
    List<List<String>> facts = new ArrayList<>();
    facts.add(List.of(words.number(), of.id().value().toString()));
    facts.add(List.of(words.creditor(), file.creditor().name()));
    facts.add(List.of(words.debtor(), file.debtor().name() + " (" + of.debtorReference() + ")"));
    facts.add(List.of(words.openedOn(), human.of(of.openedOn())));
    facts.add(List.of(words.asOf(), human.of(file.asOf())));
    List<List<String>> money = new ArrayList<>();
    money.add(List.of(words.claimed(), human.of(file.account().claimed())));
    money.add(List.of(words.recovered(), human.of(file.recovered())));
    money.add(List.of(words.givenUp(), human.of(file.waived())));
    money.add(List.of(words.openInvoices(), human.of(open.principal())));
    money.add(List.of(words.openCharges(), human.of(open.accessories())));
    money.add(List.of(words.running(), human.of(file.running().amount())));
    money.add(List.of(words.perDay(), human.of(file.running().daily())));
    List<List<String>> costs = new ArrayList<>();
    for (Cost cost : file.account().outlays()) {
      costs.add(List.of(human.of(cost.on()) + ", " + cost.what(), human.of(cost.amount())));
    }
    List<List<String>> files =
        pieces.stream().map(piece -> List.of(piece.name(), piece.sha256())).toList();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Facts(words.theCase(), facts));
    parts.add(new Part.Facts(words.money(), money));
    if (!costs.isEmpty()) {
      parts.add(new Part.Facts(words.costs(), costs));
    }
    parts.add(new Part.Grid(words.files(), List.of(words.file(), "SHA-256"), files, false));
    parts.add(new Part.Words(words.check(), words.howTo()));
    return new Page(
        "cover.pdf",
        words.language(),
        words.title(),
        file.creditor().name() + " / " + file.debtor().name(),
        parts);
  }
}
