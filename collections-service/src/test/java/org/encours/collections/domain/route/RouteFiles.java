package org.encours.collections.domain.route;

import static org.encours.collections.domain.Samples.TODAY;

import java.util.List;
import java.util.stream.Stream;
import org.encours.collections.domain.agency.Agency;
import org.encours.collections.domain.court.CourtFacts;
import org.encours.collections.domain.court.Suit;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.kernel.Money;

/** Cases for which a route is to be chosen, and how they differ. */
final class RouteFiles {

  static RouteFile file(Money open, boolean amicableDone, Agency... agencies) {
    return new RouteFile(
        open,
        TODAY.minusDays(60),
        TODAY,
        "C",
        "nl",
        null,
        Suit.of("BE", "BE", DebtorKind.COMPANY, open).withPaper().facts(),
        Stream.of(agencies).map(a -> new Candidate(a, 0, false)).toList(),
        amicableDone,
        false,
        null,
        new RecoveryRates(List.of()),
        null);
  }

  /** The same before another court. */
  static RouteFile before(CourtFacts court, RouteFile base) {
    return copy(base, court, base.agencies(), base.rates());
  }

  /** The same with other agencies to choose from. */
  static RouteFile among(List<Candidate> agencies, RouteFile base) {
    return copy(base, base.court(), agencies, base.rates());
  }

  /** The same with what was seen of earlier cases. */
  static RouteFile knowing(RecoveryRates rates, RouteFile base) {
    return copy(base, base.court(), base.agencies(), rates);
  }

  private static RouteFile copy(
      RouteFile base, CourtFacts court, List<Candidate> agencies, RecoveryRates rates) {
    return new RouteFile(
        base.open(),
        base.oldestDue(),
        base.on(),
        base.grade(),
        base.debtorLanguage(),
        base.sector(),
        court,
        agencies,
        base.amicableDone(),
        base.planOffered(),
        base.insurance(),
        rates,
        base.unlawful());
  }

  private RouteFiles() {}
}
