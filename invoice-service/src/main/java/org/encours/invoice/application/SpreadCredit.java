package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.application.port.CreditNotes;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.invoice.CreditNote;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/**
 * Takes in a credit note that has gone out to the debtor and cannot be refused any more: spread
 * over the invoices that it names, and what these cannot take as credit of the debtor. Each part is
 * a note of its own; the first bears the number, the others the number and their place.
 */
@ApplicationScoped
class SpreadCredit {

  /** A credit note as it went out. */
  record Note(
      String number, List<String> invoices, LocalDate issueDate, Money amount, String reason) {}

  private final IssueCreditNote credit;
  private final CreditNotes notes;
  private final Invoices invoices;

  SpreadCredit(IssueCreditNote credit, CreditNotes notes, Invoices invoices) {
    this.credit = credit;
    this.notes = notes;
    this.invoices = invoices;
  }

  /** The parts, one at least. */
  List<CreditNote> issue(CreditorId creditor, Debtor debtor, Note note) {
    List<CreditNote> parts = new ArrayList<>();
    Money left = note.amount();
    for (String number : note.invoices()) {
      Money part = left.min(creditable(creditor, number, left));
      if (part.isPositive()) {
        parts.add(part(creditor, debtor, note, Optional.of(number), part, parts.size()));
        left = left.minus(part);
      }
    }
    if (left.isPositive()) {
      parts.add(part(creditor, debtor, note, Optional.empty(), left, parts.size()));
    }
    return parts;
  }

  private Money creditable(CreditorId creditor, String number, Money zero) {
    return invoices
        .numbered(creditor, number)
        .filter(invoice -> invoice.open().currency().equals(zero.currency()))
        .map(invoice -> creditable(creditor, invoice))
        .orElse(Money.zero(zero.currency()));
  }

  Money creditable(CreditorId creditor, Invoice invoice) {
    return notes.naming(creditor, invoice).creditable(invoice.balance());
  }

  /** One part in words. */
  static String told(CreditNote part) {
    return part.number() + " " + part.amount();
  }

  private CreditNote part(
      CreditorId creditor,
      Debtor debtor,
      Note note,
      Optional<String> invoice,
      Money amount,
      int place) {
    return credit.issue(
        creditor,
        new CreditNoteOrder(
            place == 0 ? note.number() : note.number() + "/" + (place + 1),
            invoice,
            Optional.of(debtor.key().reference()),
            note.issueDate(),
            amount,
            note.reason()));
  }
}
