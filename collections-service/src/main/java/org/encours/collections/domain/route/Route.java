package org.encours.collections.domain.route;

import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.FeeSchedule;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.court.Procedure;

/** A way out of the creditor's house: to an agency, to a court, or to a buyer. */
public sealed interface Route {

  static Route to(AgencyId agency) {
    return new ToAgency(agency, null, null, null);
  }

  /**
   * @param tone the hardest that it may use here, or null for what its rules allow
   * @param feeSchedule agreed for this hand-off, or null for the agency's own
   * @param lot in which it goes with others, or null
   */
  record ToAgency(AgencyId agency, Tone tone, FeeSchedule feeSchedule, UUID lot) implements Route {}

  record ToCourt(Procedure procedure) implements Route {}

  record ToBuyer(Sale sale) implements Route {}
}
