package org.encours.dunning.domain.receivable;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.dunning.domain.message.SentMessage;
import org.encours.dunning.domain.policy.LastStep;

/**
 * How far an invoice got in its plan.
 *
 * @param lastMessage the last message that named it as due
 * @param firstReminder the first one after its due date, which opens legal terms
 * @param notice the first formal notice
 * @param chargedOn business date of the first message that claimed charges on it
 */
public record DunningProgress(
    Optional<LastStep> last,
    Optional<SentMessage> lastMessage,
    Optional<SentMessage> firstReminder,
    Optional<SentMessage> notice,
    Optional<LocalDate> chargedOn) {

  public static final DunningProgress NONE =
      new DunningProgress(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Where no charges were claimed yet. */
  public DunningProgress(
      Optional<LastStep> last,
      Optional<SentMessage> lastMessage,
      Optional<SentMessage> firstReminder,
      Optional<SentMessage> notice) {
    this(last, lastMessage, firstReminder, notice, Optional.empty());
  }

  /** The last step counts from a later day. */
  DunningProgress again(LocalDate on) {
    return new DunningProgress(
        last.map(step -> step.again(on)), lastMessage, firstReminder, notice, chargedOn);
  }

  DunningProgress knownOn(LocalDate day) {
    return new DunningProgress(
        last.filter(step -> !step.takenOn().isAfter(day)),
        sentBy(day, lastMessage),
        sentBy(day, firstReminder),
        sentBy(day, notice),
        chargedOn.filter(on -> !on.isAfter(day)));
  }

  private static Optional<SentMessage> sentBy(LocalDate day, Optional<SentMessage> message) {
    return message.filter(it -> it.sentOn().filter(on -> !on.isAfter(day)).isPresent());
  }
}
