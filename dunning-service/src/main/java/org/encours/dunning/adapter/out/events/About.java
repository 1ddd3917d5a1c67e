package org.encours.dunning.adapter.out.events;

import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.OutgoingEvent;

/** Keys every event by its debtor, so that all that is told of one stays in order. */
final class About {

  private About() {}

  /**
   * @param data fields that are null are left out
   */
  static OutgoingEvent event(String type, CreditorId creditor, Debtor debtor, Object data) {
    return new OutgoingEvent(type, creditor, debtor.id().toString(), data);
  }
}
