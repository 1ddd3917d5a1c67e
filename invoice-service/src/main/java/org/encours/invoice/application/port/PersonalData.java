package org.encours.invoice.application.port;

import java.util.List;
import java.util.UUID;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.PartyEvent;
import org.encours.kernel.CreditorId;

/** What is kept about one debtor, to be gone. */
public interface PersonalData {

  /** What is not over yet: open claims, disputes, cases and credit, each in words. */
  List<String> unfinished(CreditorId creditor, UUID debtor);

  /** Erases what no law keeps; who the debtor was stays for copies of kept invoices; says so. */
  void erase(Debtor debtor, PartyEvent.DebtorErased erased);

  /** The debtor as papers name it: who it was, where it is erased. */
  Debtor asPrinted(Debtor debtor);
}
