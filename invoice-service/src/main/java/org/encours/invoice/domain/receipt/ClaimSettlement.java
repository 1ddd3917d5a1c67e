package org.encours.invoice.domain.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.charge.ChargeShare;
import org.encours.invoice.domain.charge.Charges;
import org.encours.invoice.domain.charge.Part;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.policy.SettlementRules;
import org.encours.kernel.Money;

/**
 * What a planned share does to one claim.
 *
 * @param booked empty where the money is owed to the claim's new owner
 */
record ClaimSettlement(
    Allocation allocation, Optional<PostedInvoice> booked, List<LedgerEvent> events) {

  static ClaimSettlement of(
      Payment payment, Claim claim, AllocationPlan plan, int place, SettlementRules rules) {
    Invoice invoice = claim.invoice();
    if (invoice.isAssignedOn(payment.valueDate())) {
      Money all = plan.shares().get(place).values().stream().reduce(Money::plus).orElseThrow();
      return new ClaimSettlement(Allocation.toAssignee(invoice, all), Optional.empty(), List.of());
    }
    List<LedgerEvent> events = new ArrayList<>();
    Money principal = plan.principal(place);
    PostedInvoice booked = PostedInvoice.unmoved(invoice);
    if (principal.isPositive()) {
      var paid =
          payment.pay(
              invoice, principal, plan.endsOn(place) ? rules.tolerance() : Optional.empty());
      booked = paid.state();
      events.addAll(paid.events());
    }
    Allocation allocation = Allocation.of(invoice, booked, principal);
    Charges.Change settled = settled(booked.invoice(), plan.shares().get(place), payment);
    booked = booked.then(settled);
    if (!settled.isNothing()) {
      events.add(
          new InvoiceEvent.ChargesPaid(
              booked.invoice(), payment.receipt(), payment.valueDate(), settled.moved()));
    }
    Charges.Change letGo = letGo(booked.invoice(), payment, rules);
    booked = booked.then(letGo);
    if (!letGo.isNothing()) {
      events.add(
          new InvoiceEvent.ChargesWaived(
              booked.invoice(),
              payment.receipt(),
              payment.valueDate(),
              WaiverCause.GIVEN_UP,
              Optional.of("too small a rest to chase"),
              letGo.moved()));
    }
    return new ClaimSettlement(
        allocation.with(settled.moved(), letGo.moved()), Optional.of(booked), events);
  }

  private static Charges.Change settled(Invoice invoice, Map<Part, Money> shares, Payment payment) {
    Charges charges = invoice.charges();
    List<ChargeShare> moved = new ArrayList<>();
    var entries = new ArrayList<org.encours.invoice.domain.charge.ChargeEntry>();
    for (Map.Entry<Part, Money> share : shares.entrySet()) {
      Optional<ChargeKind> kind = share.getKey().charge();
      if (kind.isPresent()) {
        Charges.Change change =
            charges.pay(
                List.of(kind.get()), share.getValue(), payment.valueDate(), payment.receipt());
        charges = change.charges();
        moved.addAll(change.moved());
        entries.addAll(change.entries());
      }
    }
    return new Charges.Change(charges, moved, entries);
  }

  private static Charges.Change letGo(Invoice invoice, Payment payment, SettlementRules rules) {
    Money open = invoice.charges().open();
    return !invoice.isOpen() && rules.givesUp(open)
        ? invoice
            .charges()
            .waive(List.of(), open, payment.valueDate(), payment.receipt(), WaiverCause.GIVEN_UP)
        : new Charges.Change(invoice.charges(), List.of(), List.of());
  }
}
