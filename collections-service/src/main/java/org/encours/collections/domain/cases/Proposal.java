package org.encours.collections.domain.cases;

import java.time.LocalDate;
import org.encours.collections.domain.route.Route;

/**
 * A route that waits for a second pair of eyes.
 *
 * @param by who proposed it, and so may not approve it
 */
public record Proposal(Route route, String why, String by, LocalDate on) {}
