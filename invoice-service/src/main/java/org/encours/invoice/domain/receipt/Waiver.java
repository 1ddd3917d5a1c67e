package org.encours.invoice.domain.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry.Kind;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.charge.ChargeShare;
import org.encours.invoice.domain.charge.Charges;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.invoice.InstalmentShare;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.invoice.Posting;
import org.encours.invoice.domain.invoice.Posting.Raise;
import org.encours.invoice.domain.invoice.WriteOff;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

/**
 * What a collection case gave up of its invoices when it ended: the rest after a settlement that
 * the debtor kept, or a concession.
 *
 * @param amount of all its invoices together, by its scope
 * @param on the day the case ended
 * @param payments receipts it was the price of: when one goes back, the waived part is owed again
 * @param writtenOff what came of it, by invoice
 * @param takenBackOn when the settlement fell through after all
 */
public record Waiver(
    UUID collectionCase,
    CreditorId creditor,
    Money amount,
    Scope scope,
    LocalDate on,
    String reason,
    List<UUID> payments,
    List<Share> writtenOff,
    Optional<LocalDate> takenBackOn) {

  /** Whether charges are given up with the principal: a kept settlement ends them too. */
  public enum Scope {
    PRINCIPAL,
    /** All charges beside the amount, which is of the principal. */
    WITH_CHARGES,
    /** The amount is of both: of charges first, for the debtor is to owe as little as agreed. */
    OF_BOTH
  }

  /** What was written off of one invoice, by instalment. */
  public record Share(UUID invoice, List<InstalmentShare> parts, List<ChargeShare> charges) {
    public Share {
      parts = List.copyOf(parts);
      charges = List.copyOf(charges);
    }

    Money amount(Money zero) {
      return parts.stream().map(InstalmentShare::amount).reduce(zero, Money::plus);
    }
  }

  /** A waiver's next state with what it moved in the book. */
  public record Movement(Waiver waiver, List<PostedInvoice> booked) {}

  public Waiver {
    payments = List.copyOf(payments);
    writtenOff = List.copyOf(writtenOff);
  }

  /**
   * Writes it off, the oldest claim first as money was booked. A disputed part was not claimed by
   * the case and stays; what is no longer open cannot be given up.
   *
   * @param invoices those of the case
   */
  public Accepted<Movement, LedgerEvent> book(List<Invoice> invoices) {
    List<Share> shares = new ArrayList<>();
    List<PostedInvoice> booked = new ArrayList<>();
    List<LedgerEvent> events = new ArrayList<>();
    List<Invoice> owed = owed(invoices);
    Map<UUID, Money> ofCharges = ofCharges(owed);
    Money left = amount;
    if (scope == Scope.OF_BOTH) {
      left = ofCharges.values().stream().reduce(left, Money::minus);
    }
    for (Invoice invoice : owed) {
      Money part = left.min(invoice.undisputed());
      left = left.minus(part);
      PostedInvoice given = givenUp(invoice, part, ofCharges.get(invoice.id()), events);
      List<ChargeShare> charges =
          given.chargeEntries().stream()
              .map(e -> new ChargeShare(e.item(), e.charge(), e.amount().negated()))
              .toList();
      if (part.isPositive() || !charges.isEmpty()) {
        shares.add(
            new Share(
                invoice.id(), InstalmentShare.oldestFirst(invoice.instalments(), part), charges));
        booked.add(given);
      }
    }
    return new Accepted<>(new Movement(with(shares, takenBackOn), booked), events);
  }

  private List<Invoice> owed(List<Invoice> invoices) {
    return Claim.oldestFirst(invoices).stream()
        .map(Claim::invoice)
        .filter(invoice -> !invoice.isAssigned())
        .filter(invoice -> invoice.open().currency().equals(amount.currency()))
        .toList();
  }

  private Map<UUID, Money> ofCharges(List<Invoice> owed) {
    Map<UUID, Money> shares = new HashMap<>();
    Money left = amount;
    for (Invoice invoice : owed) {
      Money open = invoice.charges().open();
      Money share =
          switch (scope) {
            case PRINCIPAL -> Money.zero(amount.currency());
            case WITH_CHARGES -> open;
            case OF_BOTH -> left.min(open);
          };
      left = left.minus(left.min(share));
      shares.put(invoice.id(), share);
    }
    return shares;
  }

  private PostedInvoice givenUp(
      Invoice invoice, Money part, Money ofCharges, List<LedgerEvent> events) {
    PostedInvoice given = PostedInvoice.unmoved(invoice);
    if (part.isPositive()) {
      var written = new WriteOff(collectionCase, on, reason).part(invoice, part);
      given = written.state();
      events.addAll(written.events());
    }
    if (ofCharges.isPositive()) {
      Charges.Change gone =
          given
              .invoice()
              .charges()
              .waive(List.of(), ofCharges, on, collectionCase, WaiverCause.GIVEN_UP);
      given = given.then(gone);
      events.add(
          new InvoiceEvent.ChargesWaived(
              given.invoice(),
              collectionCase,
              on,
              WaiverCause.GIVEN_UP,
              Optional.of(reason),
              gone.moved()));
    }
    return given;
  }

  /**
   * The payment it was given up for went back: all of it is owed again.
   *
   * @param invoices those of its shares
   */
  public Accepted<Movement, LedgerEvent> takeBack(List<Invoice> invoices, Receipt.Reversal how) {
    List<PostedInvoice> booked = new ArrayList<>();
    List<LedgerEvent> events = new ArrayList<>();
    for (Invoice invoice : invoices) {
      for (Share share : writtenOff) {
        if (share.invoice().equals(invoice.id())) {
          booked.add(owedAgain(invoice, share, how, events));
        }
      }
    }
    return new Accepted<>(new Movement(with(writtenOff, Optional.of(how.on())), booked), events);
  }

  private PostedInvoice owedAgain(
      Invoice invoice, Share share, Receipt.Reversal how, List<LedgerEvent> events) {
    LocalDate day = invoice.notBeforeIssue(how.on());
    String why = how.reason().orElse(reason);
    Money again = share.amount(Money.zero(amount.currency()));
    PostedInvoice open = PostedInvoice.unmoved(invoice);
    if (again.isPositive()) {
      open =
          new Posting(day, collectionCase)
              .raise(
                  invoice,
                  invoice.balance().writtenOffLess(again),
                  new Raise(Kind.WRITE_OFF_REVERSED, share.parts()));
      events.add(
          new InvoiceEvent.WriteOffReversed(open.invoice(), again, day, why, collectionCase));
    }
    Charges.Change owed =
        open.invoice().charges().reverse(List.of(), share.charges(), day, collectionCase);
    open = open.then(owed);
    if (!owed.isNothing()) {
      events.add(
          new InvoiceEvent.ChargesPaymentReversed(
              open.invoice(), collectionCase, day, Optional.of(why), owed.moved()));
    }
    return open;
  }

  private Waiver with(List<Share> shares, Optional<LocalDate> takenBack) {
    return new Waiver(
        collectionCase, creditor, amount, scope, on, reason, payments, shares, takenBack);
  }
}
