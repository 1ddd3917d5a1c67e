package org.encours.dunning.domain.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/**
 * A message that somebody has to send.
 *
 * @param businessDate of the run that ordered it
 * @param messageId stable over every try: the mail server's trace of it is found by this
 * @param inDoubt whether a try before this one ended without a word, so that it may have left
 */
public record ReminderOrder(
    UUID id,
    CreditorId creditor,
    UUID debtorId,
    Message message,
    LocalDate businessDate,
    String messageId,
    Instant orderedAt,
    int tries,
    boolean inDoubt) {

  /** Legal terms count from the day it really leaves, also when it had to wait overnight. */
  public LocalDate leavesOn(Instant now) {
    return businessDate.plusDays(
        ChronoUnit.DAYS.between(
            LocalDate.ofInstant(orderedAt, ZoneOffset.UTC),
            LocalDate.ofInstant(now, ZoneOffset.UTC)));
  }

  public ReminderOrder with(Message renewed) {
    return new ReminderOrder(
        id, creditor, debtorId, renewed, businessDate, messageId, orderedAt, tries, inDoubt);
  }
}
