package org.encours.collections;

import java.util.List;
import java.util.function.Predicate;
import org.encours.testkit.Contracts;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;

/** What the service told on a topic, each event valid by its contract. */
final class Told {

  private Told() {}

  static List<Topics.Found> on(String topic, int count, Predicate<Topics.Found> wanted) {
    List<Topics.Found> told = Topics.await(topic, count, wanted, Timeouts.LONG);
    told.forEach(event -> Contracts.assertValid(event.type(), event.data()));
    return told;
  }
}
