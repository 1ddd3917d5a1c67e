package org.encours.risk.domain.behaviour;

import java.math.BigDecimal;

/**
 * A term that was paid or lost.
 *
 * @param amount in its own currency: only shares are taken of it
 * @param daysPast days past due when it ended; early is negative
 */
public record EndedTerm(BigDecimal amount, int daysPast, boolean lost) {}
