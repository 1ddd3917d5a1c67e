package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.domain.collection.CaseId;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.dossier.Dossier;
import org.encours.collections.domain.dossier.DossierFile;
import org.encours.kernel.CreditorId;
import org.encours.kernel.RefusedException;

/** Puts the evidence of a case together as it was known on a date. */
@ApplicationScoped
public class AssembleDossier {

  private final Cases cases;
  private final LedgerFiles files;

  AssembleDossier(Cases cases, LedgerFiles files) {
    this.cases = cases;
    this.files = files;
  }

  /**
   * @throws NoSuchElementException for an unknown case
   * @throws RefusedException before the case was opened, or while a party's file has not arrived
   */
  @Transactional
  public Dossier of(CreditorId creditor, CaseId id, LocalDate asOf) {
    CollectionCase found =
        cases
            .find(creditor, id)
            .orElseThrow(() -> new NoSuchElementException("There is no case " + id.value() + "."));
    if (asOf.isBefore(found.openedOn())) {
      throw new RefusedException(
          new NothingYet("The case was opened on " + found.openedOn() + "."));
    }
    return Dossier.of(
        new DossierFile(
            found,
            files
                .creditor(creditor)
                .orElseThrow(
                    () -> new RefusedException(new NothingYet("No creditor profile yet."))),
            files
                .debtor(creditor, found.debtor())
                .orElseThrow(() -> new RefusedException(new NothingYet("No debtor data yet."))),
            found.claims().stream()
                .flatMap(claim -> files.invoice(creditor, claim.invoice()).stream())
                .toList(),
            asOf));
  }
}
