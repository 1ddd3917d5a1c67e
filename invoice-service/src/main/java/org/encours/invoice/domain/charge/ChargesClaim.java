package org.encours.invoice.domain.charge;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * All charges of one invoice that had arisen up to a day, by kind, whatever of them was paid or
 * waived meanwhile: claims are cumulative, so that a lost or repeated one does no harm.
 *
 * @param id of the event that says so
 */
public record ChargesClaim(UUID id, LocalDate claimedOn, Map<ChargeKind, Money> amounts) {
  public ChargesClaim {
    EnumMap<ChargeKind, Money> ordered = new EnumMap<>(ChargeKind.class);
    ordered.putAll(amounts);
    amounts = ordered;
  }
}
