package org.encours.invoice.domain.invoice;

import java.util.ArrayList;
import java.util.List;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.charge.ChargeEntry;
import org.encours.invoice.domain.charge.Charges;

/** An invoice's next state with the lines of both books that led there. */
public record PostedInvoice(
    Invoice invoice, List<LedgerEntry> entries, List<ChargeEntry> chargeEntries) {
  public PostedInvoice {
    entries = List.copyOf(entries);
    chargeEntries = List.copyOf(chargeEntries);
  }

  public PostedInvoice(Invoice invoice, List<LedgerEntry> entries) {
    this(invoice, entries, List.of());
  }

  /** A change that moves no money. */
  public static PostedInvoice unmoved(Invoice invoice) {
    return new PostedInvoice(invoice, List.of());
  }

  public PostedInvoice then(PostedInvoice next) {
    List<LedgerEntry> both = new ArrayList<>(entries);
    both.addAll(next.entries);
    List<ChargeEntry> charges = new ArrayList<>(chargeEntries);
    charges.addAll(next.chargeEntries);
    return new PostedInvoice(next.invoice, both, charges);
  }

  /** The same with its charges changed too. */
  public PostedInvoice then(Charges.Change change) {
    List<ChargeEntry> lines = new ArrayList<>(change.entries());
    if (invoice.isAssigned()) {
      // What happens to a claim that was sold or factored happens to its new owner's.
      change
          .entries()
          .forEach(line -> lines.add(line.toAssignee(invoice.notBeforeSale(line.on()))));
    }
    return then(new PostedInvoice(invoice.with(change.charges()), List.of(), lines));
  }
}
