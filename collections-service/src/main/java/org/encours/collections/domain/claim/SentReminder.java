package org.encours.collections.domain.claim;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A reminder that went out before the hand-off.
 *
 * @param documentSha256 fingerprint of what was sent, or null when only the step is known
 */
public record SentReminder(
    UUID id, String step, String channel, LocalDate sentOn, String documentSha256) {}
