package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.charge.Charges;
import org.encours.invoice.domain.charge.ChargesClaim;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;

/**
 * Books what was claimed from a debtor beside the principal. A claim that was sold is another's
 * affair. The debtor's credit pays at once what is owed from now on.
 */
@ApplicationScoped
public class BookCharges {

  private final Invoices invoices;
  private final InvoiceForUpdate locked;
  private final UseCredit credit;
  private final Ids ids;

  BookCharges(Invoices invoices, InvoiceForUpdate locked, UseCredit credit, Ids ids) {
    this.invoices = invoices;
    this.locked = locked;
    this.credit = credit;
    this.ids = ids;
  }

  /** Books what the claim adds to earlier ones, and takes off what a credit note undid. */
  @Transactional
  public void claim(CreditorId creditor, UUID invoice, ChargesClaim claim) {
    book(creditor, invoice, claim, charges -> charges.claim(claim, ids::next));
  }

  /** Books a cost that stands by itself, once. */
  @Transactional
  public void cost(CreditorId creditor, UUID invoice, ChargesClaim cost) {
    book(creditor, invoice, cost, charges -> charges.add(cost, ids::next));
  }

  private void book(
      CreditorId creditor, UUID id, ChargesClaim claim, Function<Charges, Charges.Change> raise) {
    Invoice invoice = locked.find(creditor, id);
    if (invoice.isAssigned()) {
      return;
    }
    List<LedgerEvent> events = new ArrayList<>();
    Charges.Change raised = raise.apply(invoice.charges());
    PostedInvoice booked = PostedInvoice.unmoved(invoice).then(raised);
    if (!raised.isNothing()) {
      events.add(
          new InvoiceEvent.ChargesBooked(
              booked.invoice(), claim.id(), claim.claimedOn(), raised.moved()));
    }
    if (invoice.balance().credited().isPositive()) {
      booked = lowered(booked, claim, events);
    }
    if (!events.isEmpty()) {
      invoices.book(creditor, List.of(booked), List.of(), events);
      credit.whenDue(creditor, invoice.debtor(), claim.claimedOn());
    }
  }

  private static PostedInvoice lowered(
      PostedInvoice booked, ChargesClaim claim, List<LedgerEvent> events) {
    Charges.Change less = booked.invoice().charges().lowerTo(claim);
    PostedInvoice next = booked.then(less);
    if (!less.isNothing()) {
      events.add(
          new InvoiceEvent.ChargesWaived(
              next.invoice(),
              claim.id(),
              claim.claimedOn(),
              WaiverCause.CREDITED,
              Optional.empty(),
              less.moved()));
    }
    return next;
  }
}
