package org.encours.invoice.domain;

import java.util.ArrayList;
import java.util.List;

/** An invoice's next state with the lines of the book that led there. */
public record Booked(Invoice invoice, List<LedgerEntry> entries) {

  public Booked {
    entries = List.copyOf(entries);
  }

  /** A change that moves no money. */
  public static Booked unmoved(Invoice invoice) {
    return new Booked(invoice, List.of());
  }

  Booked then(Booked next) {
    List<LedgerEntry> both = new ArrayList<>(entries);
    both.addAll(next.entries);
    return new Booked(next.invoice, both);
  }
}
