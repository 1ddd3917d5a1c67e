package org.encours.dunning.domain.hold;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * An open dispute.
 *
 * @param amount the part that is contested; empty for the whole
 */
public record Dispute(UUID id, Optional<Money> amount, LocalDate openedOn) {}
