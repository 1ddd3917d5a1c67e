package org.encours.dunning.domain.hold;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A time in which a debtor, or one invoice of it, gets no message; may be back-dated.
 *
 * @param invoiceId empty when the debtor as a whole is paused
 * @param until last day, included; empty while open-ended
 */
public record Pause(
    UUID id,
    UUID debtorId,
    Optional<UUID> invoiceId,
    LocalDate from,
    Optional<LocalDate> until,
    String reason) {

  public boolean covers(UUID invoice, LocalDate day) {
    return invoiceId.map(invoice::equals).orElse(true)
        && !day.isBefore(from)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
