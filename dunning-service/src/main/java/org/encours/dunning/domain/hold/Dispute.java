package org.encours.dunning.domain.hold;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * An open dispute.
 *
 * @param amount the part that is contested; empty for the whole
 * @param chargesOnly whether only interest, flat sum or costs are contested, and no principal
 * @param heardHere whether the debtor told us and the ledger has not opened it yet
 */
public record Dispute(
    UUID id, Optional<Money> amount, LocalDate openedOn, boolean chargesOnly, boolean heardHere) {

  /** About the principal, opened in the ledger. */
  public Dispute(UUID id, Optional<Money> amount, LocalDate openedOn) {
    this(id, amount, openedOn, false, false);
  }
}
