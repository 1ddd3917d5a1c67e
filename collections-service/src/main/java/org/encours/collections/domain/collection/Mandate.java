package org.encours.collections.domain.collection;

import java.time.LocalDate;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.Offer;
import org.encours.kernel.Money;

/**
 * An agency's time with a case, on the terms that held when it was handed over.
 *
 * @param offer exactly what the agency was given
 * @param claim what was open then; it chooses the band of the fee
 * @param endedOn null while it works
 * @param end how it ended: the agency's closing code, the case's outcome, or RECALLED
 */
public record Mandate(Offer offer, Money claim, int ageDays, LocalDate endedOn, String end) {

  public AgencyId agency() {
    return offer.agency();
  }

  public boolean running() {
    return endedOn == null;
  }

  Mandate ended(LocalDate on, String how) {
    return new Mandate(offer, claim, ageDays, on, how);
  }

  Money successFee(Money recovered) {
    return offer.feeSchedule().successFee(recovered, claim, ageDays);
  }
}
