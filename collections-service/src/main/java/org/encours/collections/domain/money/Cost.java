package org.encours.collections.domain.money;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * What a case cost the creditor: fees, registry, service, lawyer.
 *
 * @param recoverable whether the debtor must bear it, so that it is claimed too
 */
public record Cost(
    UUID id, Head head, Money amount, LocalDate on, String what, boolean recoverable) {

  /** What it was for. */
  public enum Head {
    /** What an agency keeps; never the debtor's to bear. */
    AGENCY_FEE,
    AGENCY_OUTLAY,
    REGISTRY,
    SERVICE,
    LAWYER,
    BAILIFF,
    TRANSLATION,
    OTHER
  }
}
