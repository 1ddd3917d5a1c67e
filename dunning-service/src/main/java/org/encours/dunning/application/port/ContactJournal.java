package org.encours.dunning.application.port;

import java.util.UUID;
import org.encours.dunning.domain.journal.JournalEntry;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;

/** The timeline of contacts with each debtor; every entry is told as an event, without its text. */
public interface ContactJournal {

  void note(CreditorId creditor, Debtor debtor, JournalEntry entry);

  /** Whether anybody ever wrote down why the debtor does not pay. */
  boolean reasonKnown(CreditorId creditor, UUID debtor);
}
