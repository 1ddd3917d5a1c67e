package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.encours.dunning.adapter.out.events.ContactEvents;
import org.encours.dunning.adapter.out.events.ReminderEvents;
import org.encours.dunning.application.port.ClaimedCharges;
import org.encours.dunning.application.port.HeardDisputes;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.Outbox;

/** What only the ledger acts on: it leaves with the transaction that decided it. */
@Singleton
class OutboxNotices implements ClaimedCharges, HeardDisputes {

  private final Outbox outbox;

  OutboxNotices(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void claimed(
      CreditorId creditor, Debtor debtor, Receivable item, LocalDate on, InvoiceClaim claim) {
    outbox.append(
        List.of(
            ReminderEvents.charges(creditor, debtor, item.invoiceId(), item.number(), on, claim)));
  }

  @Override
  public void tell(CreditorId creditor, Debtor debtor, Receivable item, Heard heard) {
    outbox.append(List.of(ContactEvents.heard(creditor, debtor, item, heard)));
  }
}
