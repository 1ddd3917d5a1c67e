package org.encours.collections.domain.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.kernel.Money;

/**
 * Money that came in on a case; negative for a payment that bounced.
 *
 * @param id our own for money reported to us, the ledger's receipt for money paid directly
 * @param fee what the agency keeps of it
 * @param externalReference the agency's or bank's own, or null
 * @param knownOn from which day it is known here; not before its value date
 * @param settled what it settled, as the ledger decided; what the ledger has not told yet is left
 *     out
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
    List<Settled> settled) {

  public Recovery {
    settled = List.copyOf(settled);
  }

  public enum Source {
    AGENCY,
    COURT,
    DIRECT,
    REVERSAL,
    /** The price that a buyer paid for the debt; the debtor paid nothing. */
    SALE
  }

  /** Whether it was reported to us before the ledger could know of it. */
  public boolean reportedHere() {
    return source == Source.AGENCY || source == Source.COURT;
  }

  boolean knows(String movement) {
    return settled.stream().anyMatch(part -> part.movement().equals(movement));
  }

  /** The same with more of it told by the ledger. */
  Recovery settling(List<Settled> more, Money plus) {
    List<Settled> all = new ArrayList<>(settled);
    all.addAll(more);
    return new Recovery(
        id, source, agency, amount.plus(plus), fee, valueDate, externalReference, knownOn, all);
  }

  public boolean byDebtor() {
    return source != Source.SALE;
  }
}
