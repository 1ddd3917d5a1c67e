package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.CreditNotes;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.book.LedgerRefusal.DuplicateNumber;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.CreditNote;
import org.encours.invoice.domain.invoice.Crediting;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;

/** Takes back an invoice or a part of it; what is more than open becomes the debtor's credit. */
@ApplicationScoped
public class IssueCreditNote {

  private final CreditNotes notes;
  private final Invoices invoices;
  private final Debtors debtors;
  private final InvoiceForUpdate locked;
  private final CreditBalanceNotifier credit;
  private final UseCredit use;
  private final Ids ids;

  IssueCreditNote(
      CreditNotes notes,
      Invoices invoices,
      Debtors debtors,
      InvoiceForUpdate locked,
      CreditBalanceNotifier credit,
      UseCredit use,
      Ids ids) {
    this.notes = notes;
    this.invoices = invoices;
    this.debtors = debtors;
    this.locked = locked;
    this.credit = credit;
    this.use = use;
    this.ids = ids;
  }

  @Transactional
  public CreditNote issue(CreditorId creditor, CreditNoteOrder order) {
    check(order);
    notes
        .numbered(creditor, order.number(), order.issueDate().getYear())
        .ifPresent(first -> refuse(order.number(), first));
    return order
        .invoiceNumber()
        .map(number -> onInvoice(creditor, order, number))
        .orElseGet(() -> onAccount(creditor, order));
  }

  private CreditNote onInvoice(CreditorId creditor, CreditNoteOrder order, String number) {
    UUID named =
        invoices
            .numbered(creditor, number)
            .map(Invoice::id)
            .orElseThrow(() -> unknown("invoiceNumber", "no invoice has the number " + number));
    Invoice invoice = locked.find(creditor, named);
    if (!invoice.open().currency().equals(order.amount().currency())) {
      throw unknown("amount", "must be in the invoice's currency");
    }
    UUID id = ids.next();
    Accepted<PostedInvoice, LedgerEvent> credited =
        new Crediting(id, order.number(), order.amount(), order.issueDate())
            .of(invoice, notes.naming(creditor, invoice))
            .orThrow();
    Money applied = invoice.open().minus(credited.state().invoice().open());
    CreditNote note = note(creditor, id, order, invoice.debtor(), Optional.of(named), applied);
    return write(note, List.of(credited.state()), credited.events());
  }

  private CreditNote onAccount(CreditorId creditor, CreditNoteOrder order) {
    String reference =
        order
            .debtor()
            .orElseThrow(() -> unknown("invoiceNumber", "is required where no debtor is named"));
    DebtorKey debtor =
        debtors
            .key(creditor, reference)
            .orElseThrow(() -> unknown("debtor", "no debtor has the reference " + reference));
    debtors.lock(creditor, List.of(debtor.id()));
    Money nothing = Money.zero(order.amount().currency());
    return write(
        note(creditor, ids.next(), order, debtor, Optional.empty(), nothing), List.of(), List.of());
  }

  private CreditNote write(CreditNote note, List<PostedInvoice> booked, List<LedgerEvent> events) {
    List<LedgerEntry> further =
        note.unallocated().isPositive()
            ? List.of(
                LedgerEntry.creditArisen(
                    note.creditor(),
                    Optional.of(note.debtor().id()),
                    note.issueDate(),
                    note.unallocated(),
                    note.id()))
            : List.of();
    List<LedgerEvent> all = new ArrayList<>(events);
    all.addAll(credit.changes(further, Optional.of(note.debtor()), note.issueDate()));
    notes.add(note, booked, further, all).ifPresent(first -> refuse(note.number(), first));
    if (note.unallocated().isPositive()) {
      use.atOnce(note.creditor(), List.of(note.debtor()));
    }
    return note;
  }

  private static void refuse(String number, UUID first) {
    throw new RefusedException(
        new DuplicateNumber("Credit note", number, first, "/v1/credit-notes/" + first));
  }

  private static CreditNote note(
      CreditorId creditor,
      UUID id,
      CreditNoteOrder order,
      DebtorKey debtor,
      Optional<UUID> invoice,
      Money applied) {
    return new CreditNote(
        id,
        creditor,
        debtor,
        order.number(),
        invoice,
        order.issueDate(),
        order.amount(),
        order.amount().minus(applied),
        order.reason());
  }

  private static void check(CreditNoteOrder order) {
    Violations violations = new Violations();
    violations.requireText("number", order.number(), 50);
    violations.requireText("reason", order.reason(), 1000);
    violations.requireDay("issueDate", order.issueDate());
    violations.require(
        order.amount() != null && order.amount().isPositive(),
        "amount",
        "is required and must be positive");
    if (!violations.none()) {
      throw new RefusedException(new InvalidInput("credit-note", violations.list()));
    }
  }

  private static RefusedException unknown(String path, String message) {
    return new RefusedException(new InvalidInput("credit-note", path, message));
  }
}
