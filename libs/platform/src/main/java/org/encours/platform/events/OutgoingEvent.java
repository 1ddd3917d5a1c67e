package org.encours.platform.events;

import java.util.Optional;
import org.encours.kernel.CreditorId;

/**
 * One event to publish together with the change it tells of.
 *
 * @param type wire name, for example {@code invoice.issued.v1}
 * @param creditor the tenant
 * @param key what order is kept for: the debtor's id (the creditor's for events about the creditor)
 * @param data the payload as its contract describes it
 * @param topic where to, when it is not the service's own topic
 * @param subject what it is about, when that is not what order is kept for
 */
public record OutgoingEvent(
    String type,
    CreditorId creditor,
    String key,
    Object data,
    Optional<String> topic,
    Optional<String> subject) {

  public OutgoingEvent(String type, CreditorId creditor, String key, Object data) {
    this(type, creditor, key, data, Optional.empty(), Optional.empty());
  }

  /** The same event for another topic than the service's own, for example an agency's. */
  public OutgoingEvent to(String otherTopic) {
    return new OutgoingEvent(type, creditor, key, data, Optional.of(otherTopic), subject);
  }

  /** The same event with a subject that is not its key: a case, in the order of its debtor. */
  public OutgoingEvent about(String otherSubject) {
    return new OutgoingEvent(type, creditor, key, data, topic, Optional.of(otherSubject));
  }
}
