package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import org.encours.kernel.Money;

/** What changed the balance of a debt after it was invoiced. */
public sealed interface Movement {

  /** The day whose end the change takes effect at: the day of payment still bears interest. */
  LocalDate on();

  /** Always positive. */
  Money amount();

  /** Money received and allocated to this debt. */
  record Payment(LocalDate on, Money amount) implements Movement {}

  /**
   * A payment that bounced. Whether the time the money seemed to be there bears interest is the
   * creditor's {@link BounceEffect}.
   */
  record Reversal(LocalDate on, Money amount) implements Movement {}

  /** A credit note, a written-off part or a discount granted. */
  record Credit(LocalDate on, Money amount) implements Movement {}
}
