package org.encours.dunning.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.kernel.CreditorId;

/** The files of debtors: who they are, what is open, what holds reminders back. */
public interface DebtorSnapshots {

  /** Locks the debtors for the transaction, so that no two runs decide about one at once. */
  List<DebtorSnapshot> lock(CreditorId creditor, Collection<UUID> debtors);

  /** The files as they stand, of whoever is known; nothing is locked. */
  List<DebtorSnapshot> read(CreditorId creditor, Collection<UUID> debtors);

  /** Who owes anything, in the order of their ids. */
  List<UUID> owing(CreditorId creditor, Optional<UUID> after, int atMost);

  Optional<DebtorSnapshot> find(CreditorId creditor, UUID debtor);

  Optional<UUID> debtorNamed(CreditorId creditor, String reference);
}
