package org.encours.collections.domain.route;

import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.court.Procedure;

/** A way out of the creditor's house: to an agency, to a court, or to a buyer. */
public sealed interface Route {

  record ToAgency(AgencyId agency) implements Route {}

  record ToCourt(Procedure procedure) implements Route {}

  record ToBuyer(Sale sale) implements Route {}
}
