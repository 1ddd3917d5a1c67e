package org.encours.dunning.application.port;

import java.time.Duration;

/**
 * Choices of the operator about sending.
 *
 * @param patience how long a mailbox may put a message off before it goes another way
 */
public record SendingSettings(Duration patience) {}
