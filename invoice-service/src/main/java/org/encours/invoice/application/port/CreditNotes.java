package org.encours.invoice.application.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.CreditNote;
import org.encours.invoice.domain.invoice.Crediting;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.receipt.NoteCredit;
import org.encours.kernel.CreditorId;

/** What was taken back. */
public interface CreditNotes {

  /** The note that has the number in that year. */
  Optional<UUID> numbered(CreditorId creditor, String number, int year);

  /** What notes that name the invoice came to so far. */
  Crediting.Noted naming(CreditorId creditor, Invoice invoice);

  /** The credit a note left, for a change: nobody else can use it meanwhile. */
  Optional<NoteCredit> findToChange(CreditorId creditor, UUID id);

  /** Writes what is left of the note and all that it moved. */
  void save(NoteCredit.Movement movement, List<LedgerEvent> events);

  /**
   * Writes the note and all that it moved; nothing where its number was used before in that year.
   *
   * @return the first note of that number, if there was one
   */
  Optional<UUID> add(
      CreditNote note,
      List<PostedInvoice> invoices,
      List<LedgerEntry> further,
      List<LedgerEvent> events);
}
