package org.encours.collections.adapter.out.events;

import java.util.Optional;
import java.util.stream.Stream;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.platform.events.OutgoingEvent;

/** What happened on a case, as it goes over the wire: to everybody, and to the agency concerned. */
public final class CaseEvents {

  private CaseEvents() {}

  /** The events to publish for one that happened, in order. */
  public static Stream<OutgoingEvent> wire(CollectionCase of, CaseEvent event) {
    return Stream.of(CaseTopic.said(of, event), HandoffTopic.said(of, event))
        .flatMap(Optional::stream);
  }

  /** The agency an event is for alone, or empty when it is for everybody. */
  public static Optional<String> agencyOf(OutgoingEvent event) {
    return event.topic().map(topic -> topic.substring(topic.lastIndexOf('.') + 1));
  }

  static OutgoingEvent about(CollectionCase of, String type, Object data) {
    return new OutgoingEvent(type, of.creditor(), of.debtor().value().toString(), data);
  }
}
