package org.encours.invoice.domain.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry.Kind;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.book.LedgerRefusal;
import org.encours.invoice.domain.charge.Charges;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

/** A claim is given up: by the committee, or a part of it by agreement with the debtor. */
public record WriteOff(UUID decision, LocalDate on, String reason) {

  /** Gives up all that is open; that is no settlement, for nobody paid. */
  public Decision<PostedInvoice, LedgerEvent> of(Invoice invoice) {
    return invoice.isOpen()
        ? withCharges(booked(invoice, invoice.open(), Optional.empty()))
        : Decision.refuse(
            new LedgerRefusal.NothingOpen(invoice.document().number(), invoice.status()));
  }

  /** Who gives up the principal does not chase what it bore. */
  private Decision<PostedInvoice, LedgerEvent> withCharges(
      Accepted<PostedInvoice, LedgerEvent> principal) {
    Invoice invoice = principal.state().invoice();
    Charges.Change gone =
        invoice
            .charges()
            .waive(List.of(), invoice.charges().open(), on, decision, WaiverCause.GIVEN_UP);
    if (gone.isNothing()) {
      return principal;
    }
    PostedInvoice both = principal.state().then(gone);
    List<LedgerEvent> events = new ArrayList<>(principal.events());
    events.add(
        new InvoiceEvent.ChargesWaived(
            both.invoice(), decision, on, WaiverCause.GIVEN_UP, Optional.of(reason), gone.moved()));
    return new Accepted<>(both, events);
  }

  /** Gives up a part, the earliest due first; the decision is the collection case that agreed. */
  public Accepted<PostedInvoice, LedgerEvent> part(Invoice invoice, Money amount) {
    return booked(invoice, amount, Optional.of(decision));
  }

  private Accepted<PostedInvoice, LedgerEvent> booked(
      Invoice invoice, Money amount, Optional<UUID> collectionCase) {
    LocalDate day = invoice.notBeforeIssue(on);
    PostedInvoice booked =
        new Posting(day, decision)
            .lower(invoice, Kind.WRITTEN_OFF, invoice.balance().writtenOffMore(amount), amount);
    Invoice given = booked.invoice().with(invoice.flags().withCollection(false));
    return new Accepted<>(
        new PostedInvoice(given, booked.entries()),
        List.of(new InvoiceEvent.InvoiceWrittenOff(given, amount, day, reason, collectionCase)));
  }
}
