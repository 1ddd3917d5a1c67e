package org.encours.invoice.domain.invoice;

import java.util.ArrayList;
import java.util.List;
import org.encours.invoice.domain.book.LedgerEntry;

/** An invoice's next state with the lines of the book that led there. */
public record PostedInvoice(Invoice invoice, List<LedgerEntry> entries) {

  public PostedInvoice {
    entries = List.copyOf(entries);
  }

  /** A change that moves no money. */
  public static PostedInvoice unmoved(Invoice invoice) {
    return new PostedInvoice(invoice, List.of());
  }

  public PostedInvoice then(PostedInvoice next) {
    List<LedgerEntry> both = new ArrayList<>(entries);
    both.addAll(next.entries);
    return new PostedInvoice(next.invoice, both);
  }
}
