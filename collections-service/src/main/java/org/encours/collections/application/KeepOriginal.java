package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.application.port.Originals;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.dossier.Exhibit;
import org.encours.collections.domain.dossier.Fingerprints;
import org.encours.kernel.CreditorId;
import org.encours.kernel.RefusedException;

/**
 * Takes the original of a paper into a case's dossier. What counts is its fingerprint: bytes that
 * are not exactly those of a paper the case knows are refused, whoever brings them.
 */
@ApplicationScoped
public class KeepOriginal {

  private static final long MOST_BYTES_OF_A_CASE = 40_000_000;

  private final CaseCommands desk;
  private final LedgerFiles files;
  private final Originals originals;

  KeepOriginal(CaseCommands desk, LedgerFiles files, Originals originals) {
    this.desk = desk;
    this.files = files;
    this.originals = originals;
  }

  /** Answers the name that it has in the dossier. */
  @Transactional
  public String keep(CreditorId creditor, CaseId id, byte[] bytes) {
    CollectionCase of = desk.find(creditor, id);
    List<InvoiceFile> invoices =
        of.claims().stream()
            .flatMap(claim -> files.invoice(creditor, claim.invoice()).stream())
            .toList();
    String sha256 = Exhibit.sha256(bytes);
    String name = Fingerprints.of(of, invoices, java.time.LocalDate.MAX).get(sha256);
    if (name == null) {
      throw new RefusedException(new NoPaperOfTheCase(sha256));
    }
    if (originals.size(creditor, id) + bytes.length > MOST_BYTES_OF_A_CASE) {
      throw new RefusedException(new DossierFull(MOST_BYTES_OF_A_CASE));
    }
    originals.keep(creditor, id, new Originals.Original(sha256, bytes));
    return name;
  }
}
