package org.encours.collections.domain.dossier;

import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.dossier.Page.Part;

/** The first page on paper: the case in a glance, and every file with its fingerprint. */
final class CoverPage {

  private CoverPage() {}

  static Page of(DossierFile file, List<Exhibit> pieces) {
    var of = file.collectionCase();
    var open = file.outstanding();
    List<List<String>> facts = new ArrayList<>();
    facts.add(List.of("Case", of.id().value().toString()));
    facts.add(List.of("Creditor", file.creditor().name()));
    facts.add(List.of("Debtor", file.debtor().name() + " (" + of.debtorReference() + ")"));
    facts.add(List.of("Opened on", of.openedOn().toString()));
    facts.add(List.of("As of", file.asOf().toString()));
    List<List<String>> money = new ArrayList<>();
    money.add(List.of("Claimed", of.account().claimed().toString()));
    money.add(List.of("Recovered", file.recovered().toString()));
    money.add(List.of("Given up", file.waived().toString()));
    money.add(List.of("Open: invoices", open.principal().toString()));
    money.add(List.of("Open: interest, lump sum, fees", open.accessories().toString()));
    List<List<String>> files =
        pieces.stream().map(piece -> List.of(piece.name(), piece.sha256())).toList();
    return new Page(
        "cover.pdf",
        "en",
        "Collection dossier",
        file.creditor().name() + " / " + file.debtor().name(),
        List.of(
            new Part.Facts("The case", facts),
            new Part.Facts("The money", money),
            new Part.Grid("The files", List.of("file", "SHA-256"), files, false),
            new Part.Words(
                "How to check it",
                List.of(
                    "sha256sum -c MANIFEST.sha256 checks every file of this dossier.",
                    "Each line of timeline.tsv carries a hash over itself and the line before."))));
  }
}
