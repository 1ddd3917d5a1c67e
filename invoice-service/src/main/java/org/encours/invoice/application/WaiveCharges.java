package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.book.LedgerRefusal.NothingOpen;
import org.encours.invoice.domain.book.LedgerRefusal.WaiverExceedsOpen;
import org.encours.invoice.domain.charge.ChargeItem;
import org.encours.invoice.domain.charge.Charges;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;

/** A person lets go of charges, whole or in part, with a reason. */
@ApplicationScoped
public class WaiveCharges {

  /**
   * What is let go.
   *
   * @param amount all that is open of the items where it is not given
   * @param items all of the invoice where none is named
   */
  public record Order(Optional<Money> amount, List<UUID> items, String reason) {}

  /** What came of it. */
  public record Waived(UUID id, LocalDate on, Invoice invoice, Charges.Change change) {}

  private final Invoices invoices;
  private final InvoiceForUpdate locked;
  private final Ids ids;
  private final Clock clock;

  WaiveCharges(Invoices invoices, InvoiceForUpdate locked, Ids ids, Clock clock) {
    this.invoices = invoices;
    this.locked = locked;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public Waived waive(CreditorId creditor, UUID id, Order order) {
    Invoice invoice = locked.find(creditor, id);
    Money amount = amount(order, invoice);
    UUID waiver = ids.next();
    LocalDate today = LocalDate.now(clock);
    Charges.Change change =
        invoice.charges().waive(order.items(), amount, today, waiver, WaiverCause.WAIVED);
    PostedInvoice booked = PostedInvoice.unmoved(invoice).then(change);
    invoices.book(
        creditor,
        List.of(booked),
        List.of(),
        List.of(
            new InvoiceEvent.ChargesWaived(
                booked.invoice(),
                waiver,
                today,
                WaiverCause.WAIVED,
                Optional.of(order.reason()),
                change.moved())));
    return new Waived(waiver, today, booked.invoice(), change);
  }

  private static Money amount(Order order, Invoice invoice) {
    Violations violations = new Violations();
    violations.requireText("reason", order.reason(), 1000);
    List<UUID> known = invoice.charges().items().stream().map(ChargeItem::id).toList();
    for (int i = 0; i < order.items().size(); i++) {
      violations.require(
          known.contains(order.items().get(i)), "items[" + i + "]", "is no charge of this invoice");
    }
    order
        .amount()
        .ifPresent(
            amount ->
                violations.require(
                    amount.isPositive() && amount.currency().equals(invoice.open().currency()),
                    "amount",
                    "must be positive and in the invoice's currency"));
    if (!violations.none()) {
      throw new RefusedException(new InvalidInput("charge-waiver", violations.list()));
    }
    Money open =
        invoice.charges().items().stream()
            .filter(item -> order.items().isEmpty() || order.items().contains(item.id()))
            .map(ChargeItem::open)
            .reduce(Money.zero(invoice.open().currency()), Money::plus);
    if (order.amount().filter(amount -> amount.compareTo(open) > 0).isPresent()) {
      throw new RefusedException(new WaiverExceedsOpen(open));
    }
    if (open.isZero()) {
      throw new RefusedException(
          new NothingOpen(invoice.document().number() + "'s charges", invoice.status()));
    }
    return order.amount().orElse(open);
  }
}
