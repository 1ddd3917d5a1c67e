package org.encours.collections.domain.lot;

import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.FeeSchedule;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.route.Route;
import org.encours.collections.domain.route.Sale;
import org.encours.kernel.Money;

/** To whom a lot goes, and at what price. */
public sealed interface LotTerms {

  /**
   * @param tone the hardest that may be used, or null for what the agency's rules allow
   * @param feeSchedule agreed for this lot, or null for the agency's own
   */
  record WithAgency(AgencyId agency, Tone tone, FeeSchedule feeSchedule) implements LotTerms {}

  /**
   * @param sale its price is for the whole lot
   */
  record ToBuyer(Sale sale) implements LotTerms {}

  /**
   * The way of one case of the lot.
   *
   * @param price its share of the price, null where an agency collects
   */
  default Route route(UUID lot, Money price) {
    return switch (this) {
      case WithAgency(var agency, var tone, var fees) ->
          new Route.ToAgency(agency, tone, fees, lot);
      case ToBuyer(Sale sale) -> new Route.ToBuyer(sale.inLot(lot, price));
    };
  }
}
