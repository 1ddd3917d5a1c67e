package org.encours.risk.domain.committee;

import java.time.LocalDate;
import org.encours.kernel.Money;

/** What a decision changes; it is carried out with it, or the decision is not taken. */
public sealed interface Effect {

  /** Only a task for its owner. */
  record Nothing() implements Effect {}

  /**
   * @param until the last day it holds
   */
  record SetLimit(Money limit, LocalDate until) implements Effect {}

  /**
   * One order passes, whatever a credit check would say.
   *
   * @param most it passes up to this amount
   */
  record ReleaseOrder(String orderReference, Money most, LocalDate until) implements Effect {}
}
