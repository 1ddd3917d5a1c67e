package org.encours.collections.domain.route;

import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.court.Procedure;

/** A way out of the creditor's house: to an agency, to a court, or to a buyer. */
public sealed interface Route {

  static Route to(AgencyId agency) {
    return new ToAgency(agency, null);
  }

  /**
   * @param tone the hardest that it may use here, or null for what its rules allow
   */
  record ToAgency(AgencyId agency, Tone tone) implements Route {}

  record ToCourt(Procedure procedure) implements Route {}

  record ToBuyer(Sale sale) implements Route {}
}
