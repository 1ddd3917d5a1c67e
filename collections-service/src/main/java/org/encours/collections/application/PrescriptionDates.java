package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.court.Interruption;
import org.encours.collections.domain.court.Limitation;
import org.encours.collections.domain.court.Prescription;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;

/** When the claims of a case die, after what interrupted their time. */
@ApplicationScoped
class PrescriptionDates {

  private final LedgerFiles files;

  PrescriptionDates(LedgerFiles files) {
    this.files = files;
  }

  /**
   * The last living day of the claim that dies first; empty while a file has not arrived, while a
   * suit goes on, and where the law is not known.
   */
  Optional<LocalDate> end(CollectionCase of) {
    return end(of, of.interruptions());
  }

  /** The same after these acts. */
  Optional<LocalDate> end(CollectionCase of, List<Interruption> acts) {
    var creditor = files.creditor(of.creditor());
    var debtor = files.debtor(of.creditor(), of.debtor());
    return creditor.isEmpty() || debtor.isEmpty()
        ? Optional.empty()
        : end(of, acts, creditor.get(), debtor.get());
  }

  /** The same for parties as they are given. */
  Optional<LocalDate> end(
      CollectionCase of, List<Interruption> acts, CreditorFile creditor, DebtorFile debtor) {
    return of.claims().stream()
        .flatMap(claim -> files.invoice(of.creditor(), claim.invoice()).stream())
        .flatMap(invoice -> prescription(creditor, debtor, invoice).stream())
        .map(prescription -> prescription.end(acts))
        .filter(end -> !end.equals(Prescription.NO_END))
        .min(LocalDate::compareTo);
  }

  private static Optional<Prescription> prescription(
      CreditorFile creditor, DebtorFile debtor, InvoiceFile invoice) {
    return Limitation.of(creditor, debtor, invoice)
        .map(law -> new Prescription(law.start(invoice, invoice.dueDate()), law));
  }
}
