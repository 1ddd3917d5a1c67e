package org.encours.dunning.application.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.journal.JournalEntry;
import org.encours.kernel.CreditorId;

/** The journal of contacts. */
public interface ContactView {

  /**
   * @param with whom, at the debtor's
   * @param by who noted it, or the service that sent it
   */
  record ContactItem(
      UUID id,
      Instant at,
      String direction,
      String channel,
      String kind,
      String reason,
      String with,
      String by,
      String text,
      List<UUID> invoices) {

    public static ContactItem of(JournalEntry it) {
      return new ContactItem(
          it.id(),
          it.at(),
          it.direction().name(),
          it.channel().name(),
          it.kind().name(),
          it.reason().map(Enum::name).orElse(null),
          it.with().orElse(null),
          it.by(),
          it.text(),
          it.invoices());
    }
  }

  /** Newest first. */
  List<ContactItem> of(CreditorId creditor, UUID debtor, Optional<UUID> after, int atMost);
}
