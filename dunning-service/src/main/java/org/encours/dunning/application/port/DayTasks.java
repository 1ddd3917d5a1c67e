package org.encours.dunning.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.domain.hold.Promise;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What a day brings that no step of a plan would tell. */
public interface DayTasks {

  /** Money of a debtor that would pay one of its open invoices, if somebody allocated it. */
  record IdleCredit(UUID debtorId, Money credit, List<UUID> invoices) {}

  /** An invoice disputed for long. */
  record OldDispute(UUID debtorId, UUID invoiceId, UUID disputeId, LocalDate openedOn) {}

  /** Open ones whose last day is this one. */
  List<Promise> promisesDue(CreditorId creditor, LocalDate day);

  List<IdleCredit> idleCredits(CreditorId creditor);

  List<OldDispute> disputesOpenedBy(CreditorId creditor, LocalDate day);
}
