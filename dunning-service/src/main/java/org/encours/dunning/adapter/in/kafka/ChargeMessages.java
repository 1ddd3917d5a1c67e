package org.encours.dunning.adapter.in.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.domain.charge.ChargeEntry;
import org.encours.kernel.Money;

/** The fields we read of what the ledger tells about charges. */
final class ChargeMessages {

  private ChargeMessages() {}

  record ChargeItem(ChargeEntry.Kind kind, Money amount) {

    static List<ChargeEntry> entries(
        List<ChargeItem> items, ChargeEntry.Change change, LocalDate on) {
      return items.stream()
          .map(item -> new ChargeEntry(change, on, item.kind(), item.amount()))
          .toList();
    }
  }

  record ChargesBookedMessage(UUID invoiceId, LocalDate claimedOn, List<ChargeItem> items) {}

  record ChargesPaidMessage(UUID invoiceId, LocalDate valueDate, List<ChargeItem> items) {}

  record ChargesReversedMessage(UUID invoiceId, LocalDate reversedOn, List<ChargeItem> items) {}

  record ChargesWaivedMessage(UUID invoiceId, LocalDate waivedOn, List<ChargeItem> items) {}
}
