package org.encours.dunning.domain.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.kernel.Sentence;

/** What happens next to one debt on one business date; decided first, performed after. */
public sealed interface NextStep {

  /** Nothing is due before a date. */
  record WaitUntil(LocalDate date, Sentence why) implements NextStep {}

  /**
   * A step would be due but something stands in its way.
   *
   * @param until when to look again by itself; empty where only an event ends the hold
   */
  record Held(Hold hold, Optional<LocalDate> until, Sentence why) implements NextStep {}

  /** A message goes out: by e-mail or on paper. */
  record SendReminder(int index, Step step) implements NextStep {}

  record CallDebtor(int index, Step step) implements NextStep {}

  record HoldSupply(int index, Step step) implements NextStep {}

  record RequestHandoff(int index, Step step) implements NextStep {}

  /** Nothing is left to do: paid, or the plan is at its end. */
  record Close(Sentence why) implements NextStep {}
}
