package org.encours.dunning.domain.receivable;

import java.util.Optional;
import org.encours.dunning.domain.message.SentMessage;
import org.encours.dunning.domain.policy.LastStep;

/**
 * How far an invoice got in its plan.
 *
 * @param lastMessage the last message that named it as due
 * @param firstReminder the first one after its due date, which opens legal terms
 * @param notice the first formal notice
 */
public record DunningProgress(
    Optional<LastStep> last,
    Optional<SentMessage> lastMessage,
    Optional<SentMessage> firstReminder,
    Optional<SentMessage> notice) {

  public static final DunningProgress NONE =
      new DunningProgress(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
