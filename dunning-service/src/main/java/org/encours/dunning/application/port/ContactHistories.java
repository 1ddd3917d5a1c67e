package org.encours.dunning.application.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.dunning.domain.receivable.ContactHistory;
import org.encours.kernel.CreditorId;

/** What went on with debtors before; a debtor with nothing is left out. */
public interface ContactHistories {

  /** Days of letters, e-mails and calls after a day; what never arrived is none. */
  Map<UUID, List<LocalDate>> contacts(
      CreditorId creditor, Collection<UUID> debtors, LocalDate after);

  /** Due dates that messages after them named, paid meanwhile or not. */
  Map<UUID, List<ContactHistory.Reminded>> reminded(CreditorId creditor, Collection<UUID> debtors);
}
