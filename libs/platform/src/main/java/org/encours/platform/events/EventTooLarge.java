package org.encours.platform.events;

import org.encours.kernel.Refusal;

/**
 * The change could not be told in one event: no broker would take it.
 *
 * @param bytes size of the event's JSON
 * @param limit {@link EventSettings#maxEventBytes()}
 */
record EventTooLarge(String type, int bytes, int limit) implements Refusal {

  @Override
  public String detail() {
    return "%s would be an event of %d bytes; the limit is %d. Ask for less at once."
        .formatted(type, bytes, limit);
  }
}
