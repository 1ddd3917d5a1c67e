package org.encours.dunning.application.port;

import java.time.Duration;

/**
 * Choices of the operator about patience.
 *
 * @param patience how long a mailbox may put a message off before it goes another way
 * @param disputeDays how long a dispute may stay open before a person is told
 */
public record SendingSettings(Duration patience, int disputeDays) {}
