package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.PersonalData;
import org.encours.invoice.domain.book.LedgerRefusal.ClaimStillOpen;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.PartyEvent;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.NotFound;
import org.encours.kernel.RefusedException;

/**
 * Erases a debtor (GDPR art. 17) here and, by the event, in every other service. Its reference is
 * free afterwards: whoever is registered under it is another debtor.
 */
@ApplicationScoped
public class EraseDebtor {

  private final Debtors debtors;
  private final PersonalData data;
  private final Ids ids;
  private final Clock clock;

  EraseDebtor(Debtors debtors, PersonalData data, Ids ids, Clock clock) {
    this.debtors = debtors;
    this.data = data;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @return the request, by which each service reports
   * @throws RefusedException while something is not over
   * @throws NotFound for a debtor nobody has registered
   */
  @Transactional
  public UUID erase(CreditorId creditor, String reference) {
    Debtor debtor =
        debtors
            .findToChange(creditor, reference)
            .orElseThrow(() -> new NotFound("There is no debtor " + reference + "."));
    UUID id = debtor.key().id();
    debtors.lock(creditor, List.of(id));
    List<String> unfinished = data.unfinished(creditor, id);
    if (!unfinished.isEmpty()) {
      throw new RefusedException(new ClaimStillOpen(unfinished));
    }
    UUID request = ids.next();
    data.erase(
        debtor, new PartyEvent.DebtorErased(creditor, debtor.key(), LocalDate.now(clock), request));
    return request;
  }
}
