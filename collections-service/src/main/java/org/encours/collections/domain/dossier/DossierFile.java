package org.encours.collections.domain.dossier;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.collection.OpenParts;
import org.encours.collections.domain.collection.TimelineEntry;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.kernel.Money;

/**
 * What a dossier is made from, as it was known on a date.
 *
 * @param procedures that are open to the case, or that runs: each gets a claim sheet
 * @param asOf nothing later gets in, so that the dossier of a date is the same whenever it is made
 */
public record DossierFile(
    CollectionCase collectionCase,
    CreditorFile creditor,
    DebtorFile debtor,
    List<InvoiceFile> invoices,
    List<Procedure> procedures,
    LocalDate asOf) {

  public DossierFile {
    invoices = List.copyOf(invoices);
    procedures = List.copyOf(procedures);
  }

  /** The entries until the first that is later: a chain is only whole from its beginning. */
  List<TimelineEntry> timeline() {
    return collectionCase.timeline().entries().stream()
        .takeWhile(entry -> !entry.on().isAfter(asOf))
        .toList();
  }

  Money recovered() {
    return collectionCase.account().recoveries().stream()
        .filter(recovery -> !recovery.valueDate().isAfter(asOf))
        .map(recovery -> recovery.amount())
        .reduce(none(), Money::plus);
  }

  Money waived() {
    return collectionCase.account().waivers().stream()
        .filter(waiver -> !waiver.on().isAfter(asOf))
        .map(waiver -> waiver.amount())
        .reduce(none(), Money::plus);
  }

  /** What was open then, apart. */
  OpenParts openParts() {
    return collectionCase.openPartsAt(asOf);
  }

  Money open() {
    return collectionCase.account().claimed().minus(recovered()).minus(waived());
  }

  private Money none() {
    return Money.zero(collectionCase.account().claimed().currency());
  }
}
