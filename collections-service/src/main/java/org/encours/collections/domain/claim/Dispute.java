package org.encours.collections.domain.claim;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * The debtor's objection to an invoice or a part of it.
 *
 * @param outcome null while it is open
 */
public record Dispute(
    UUID id,
    String reason,
    Money amount,
    LocalDate openedOn,
    Outcome outcome,
    LocalDate resolvedOn) {

  public enum Outcome {
    UPHELD,
    REJECTED,
    PARTLY
  }

  public boolean open() {
    return outcome == null;
  }

  Dispute resolved(Outcome how, LocalDate on) {
    return new Dispute(id, reason, amount, openedOn, how, on);
  }
}
