package org.encours.collections.domain.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.claim.SentReminder;

/**
 * What the case was handed in with.
 *
 * @param request the hand-off that asked for it
 * @param grade of the debtor then, A to E, or null
 */
public record HandoffContext(
    UUID request,
    String reason,
    String grade,
    List<SentReminder> reminders,
    LocalDate noticeGivenOn,
    LocalDate legalWaitEndedOn) {

  public HandoffContext {
    reminders = List.copyOf(reminders);
  }
}
