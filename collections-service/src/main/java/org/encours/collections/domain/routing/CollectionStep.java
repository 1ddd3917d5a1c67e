package org.encours.collections.domain.routing;

import org.encours.collections.domain.route.Route;

/** What to do next with a case that has no route. */
public sealed interface CollectionStep {

  record HandOff(Route.ToAgency route, String why) implements CollectionStep {}

  record Propose(Route route, String why) implements CollectionStep {}

  record CloseUnrecoverable(String why) implements CollectionStep {}

  /** A person must choose. */
  record Wait(String why) implements CollectionStep {}
}
