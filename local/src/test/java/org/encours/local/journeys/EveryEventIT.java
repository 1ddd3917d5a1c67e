package org.encours.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.encours.local.Service;
import org.encours.local.Stack;
import org.encours.local.demo.Event;
import org.encours.local.demo.EventFeed;
import org.encours.testkit.Contracts;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Comes last: what all journeys made the services publish. */
@Journey
@Order(Integer.MAX_VALUE)
class EveryEventIT {

  @Test
  void everyPublishedEventKeepsItsContract(Stack stack) {
    try (EventFeed feed = new EventFeed(stack.kafka())) {
      List<Event> events = feed.all();
      assertThat(events).isNotEmpty();
      events.forEach(event -> Contracts.assertValid(event.type(), event.json()));
    }
  }

  @Test
  void noEventIsADeadLetter(Stack stack) {
    for (Service service : Service.values()) {
      assertThat(stack.deadLetters(service)).as(service.id()).isZero();
    }
  }
}
