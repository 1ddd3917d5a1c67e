package org.encours.dunning.application.view;

import java.util.UUID;
import org.encours.kernel.CreditorId;

/** What became of the messages that a run ordered. */
public interface RunView {

  /**
   * @param ordered by the run
   * @param sent of them, those that left
   * @param failed of them, those that will not leave by themselves
   */
  record Dispatch(long ordered, long sent, long failed) {}

  Dispatch dispatch(CreditorId creditor, UUID run);
}
