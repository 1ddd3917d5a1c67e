package org.encours.collections.domain.dossier;

import java.util.List;

/** The tables of a dossier, in the order of a reader's questions. */
final class Tables {

  static final String TIMELINE = "timeline.tsv";

  private Tables() {}

  static List<Exhibit> of(DossierFile file) {
    return List.of(
        AccountTables.claims(file),
        InterestTable.of(file),
        EvidenceTables.invoices(file),
        EvidenceTables.evidence(file),
        EvidenceTables.disputes(file),
        EvidenceTables.terms(file),
        EvidenceTables.reminders(file),
        AccountTables.money(file),
        TimelineTable.of(file.timeline()));
  }
}
