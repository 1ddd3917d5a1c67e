package org.encours.collections.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.collections.application.port.LedgerFiles.BookedCharge;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.money.Component;
import org.encours.collections.domain.money.Settled;
import org.encours.kernel.Money;

/**
 * What the ledger says about charges of an invoice: booked, paid, paid back or waived.
 *
 * @param source the receipt, claim or waiver that it comes from
 */
public record ChargeNews(InvoiceId invoice, UUID source, LocalDate on, List<Item> items) {

  /**
   * @param id the ledger's charge item
   */
  public record Item(UUID id, Component kind, Money amount) {}

  /** One movement for each item: a source moves an item once. */
  List<Settled> settled() {
    return items.stream()
        .map(item -> new Settled(source + "|" + item.id(), invoice, item.kind(), item.amount()))
        .toList();
  }

  List<BookedCharge> booked() {
    return items.stream()
        .map(item -> new BookedCharge(item.id(), item.kind(), item.amount()))
        .toList();
  }
}
