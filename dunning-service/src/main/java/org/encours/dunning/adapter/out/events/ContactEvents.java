package org.encours.dunning.adapter.out.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.application.port.HeardDisputes.Heard;
import org.encours.dunning.domain.journal.ContactReason;
import org.encours.dunning.domain.journal.JournalEntry;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.platform.events.OutgoingEvent;

/** What contacts brought: that they took place, and what was contested. */
public final class ContactEvents {

  record ContactNoted(
      UUID contactId,
      UUID debtorId,
      String debtor,
      Instant at,
      JournalEntry.Direction direction,
      JournalEntry.Way channel,
      JournalEntry.Kind kind,
      ContactReason reason,
      List<UUID> invoices) {}

  record DisputeHeard(
      UUID disputeHeardId,
      UUID invoiceId,
      String number,
      UUID debtorId,
      String debtor,
      String reason,
      Money amount,
      Boolean chargesOnly,
      LocalDate heardOn,
      String by,
      String note) {}

  private ContactEvents() {}

  /** Without names and without what was said: personal data stays out of topics. */
  public static OutgoingEvent noted(CreditorId creditor, Debtor debtor, JournalEntry entry) {
    return About.event(
        "dunning.contact-noted.v1",
        creditor,
        debtor,
        new ContactNoted(
            entry.id(),
            debtor.id(),
            debtor.reference(),
            entry.at(),
            entry.direction(),
            entry.channel(),
            entry.kind(),
            entry.reason().orElse(null),
            entry.invoices()));
  }

  public static OutgoingEvent heard(
      CreditorId creditor, Debtor debtor, Receivable item, Heard heard) {
    return About.event(
        "dunning.dispute-heard.v1",
        creditor,
        debtor,
        new DisputeHeard(
            heard.dispute().id(),
            item.invoiceId(),
            item.number(),
            debtor.id(),
            debtor.reference(),
            heard.reason().name(),
            heard.dispute().amount().orElse(null),
            heard.dispute().chargesOnly() ? true : null,
            heard.dispute().openedOn(),
            heard.by(),
            heard.note().orElse(null)));
  }
}
