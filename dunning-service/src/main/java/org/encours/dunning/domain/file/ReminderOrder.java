package org.encours.dunning.domain.file;

import java.time.Instant;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/**
 * A message that somebody has to send.
 *
 * @param messageId stable over every try: the mail server's trace of it is found by this
 * @param inDoubt whether a try before this one ended without a word, so that it may have left
 */
public record ReminderOrder(
    UUID id,
    CreditorId creditor,
    UUID debtorId,
    Message message,
    String messageId,
    Instant orderedAt,
    int tries,
    boolean inDoubt) {}
