package org.encours.collections.adapter.in.rest;

import java.util.List;
import org.encours.collections.domain.route.Route;
import org.encours.collections.domain.route.RouteOption;
import org.encours.collections.domain.route.Sale;
import org.encours.kernel.Money;

/** One way, as it is ranked among the others. */
record RouteResponse(
    int rank,
    String route,
    String agency,
    String procedure,
    boolean eligible,
    String why,
    Money expectedRecovery,
    Money expectedCost,
    Money expectedNet,
    int expectedDays,
    List<String> needs) {

  /** A way out of the house. */
  record Where(String route, String agency, String procedure, Sale sale) {
    static Where of(Route route) {
      return switch (route) {
        case null -> new Where(null, null, null, null);
        case Route.ToAgency to -> new Where("AMICABLE", to.agency().value(), null, null);
        case Route.ToCourt(var procedure) -> new Where("JUDICIAL", null, procedure.name(), null);
        case Route.ToBuyer(Sale sale) -> new Where("SALE", null, null, sale);
      };
    }
  }

  static RouteResponse of(int rank, RouteOption option) {
    Where where = Where.of(option.route());
    return new RouteResponse(
        rank,
        option.kind().name(),
        where.agency(),
        where.procedure(),
        option.eligible(),
        option.why(),
        option.expectedRecovery(),
        option.expectedCost(),
        option.net(),
        option.expectedDays(),
        option.needs());
  }
}
