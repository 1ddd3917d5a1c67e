package org.encours.collections.domain.money;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.Allocation;
import org.encours.kernel.Money;

/**
 * Money that came in on a case; negative for a payment that bounced.
 *
 * @param id our own for money reported to us, the ledger's receipt for money paid directly
 * @param fee what the agency keeps of it
 * @param externalReference the agency's or bank's own, or null
 * @param knownOn from which day it is known here; not before its value date
 * @param allocation what it settles first; fixed when it came, whatever a later mandate says
 */
public record Recovery(
    UUID id,
    Source source,
    AgencyId agency,
    Money amount,
    Money fee,
    LocalDate valueDate,
    String externalReference,
    LocalDate knownOn,
    Allocation allocation) {

  public Recovery {
    knownOn = knownOn == null ? valueDate : knownOn;
    allocation = allocation == null ? Allocation.PRINCIPAL_FIRST : allocation;
  }

  public enum Source {
    AGENCY,
    COURT,
    DIRECT,
    REVERSAL,
    /** The price that a buyer paid for the debt; the debtor paid nothing. */
    SALE
  }

  Recovery plus(Money more) {
    return new Recovery(
        id,
        source,
        agency,
        amount.plus(more),
        fee,
        valueDate,
        externalReference,
        knownOn,
        allocation);
  }

  public boolean byDebtor() {
    return source != Source.SALE;
  }
}
