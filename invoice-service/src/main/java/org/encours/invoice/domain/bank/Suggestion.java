package org.encours.invoice.domain.bank;

import java.util.UUID;

/**
 * An invoice that money may have been for.
 *
 * @param score 1 to 100, for the order in which a person looks
 */
public record Suggestion(UUID invoice, int score, String why) {}
