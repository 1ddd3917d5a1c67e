package org.encours.risk.domain.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.risk.domain.solvency.Opinion;
import org.encours.risk.domain.solvency.PublicEvent;
import org.encours.risk.domain.solvency.SolvencyReport;
import org.encours.risk.domain.solvency.Zone;

/** Points for what accounts and registers say: accounts add or take, a public event caps. */
final class SolvencyPoints {

  private SolvencyPoints() {}

  /** Nothing for accounts too old to speak of the date. */
  static List<Reason> ofAccounts(SolvencyReport report, LocalDate on) {
    return Stream.concat(
            report.zoneOn(on).map(SolvencyPoints::zone).stream(),
            report.opinion().flatMap(opinion -> external(opinion, on)).stream())
        .toList();
  }

  /** Somebody else's opinion moves a score a little: 10 points up or down at most. */
  private static Optional<Reason> external(Opinion opinion, LocalDate on) {
    return opinion
        .on(on)
        .map(
            score ->
                new Reason(
                    "EXTERNAL_SCORE",
                    opinion.by() + " scores it " + score + " of 100",
                    (score - 50) / 5));
  }

  private static Reason zone(Zone zone) {
    return switch (zone) {
      case SAFE -> new Reason("SOLVENT", "its accounts are in the safe zone (Altman Z'')", 8);
      case GREY -> new Reason("SOLVENCY_UNCLEAR", "its accounts are in the grey zone", -3);
      case DISTRESS ->
          new Reason("DISTRESS", "its accounts are in the distress zone (Altman Z'')", -20);
    };
  }

  /** A public event outweighs the record: what is left of the score is taken down to its cap. */
  static void cap(SolvencyReport report, List<Reason> reasons) {
    for (PublicEvent event : report.events()) {
      int cap = event.endsCredit() ? 0 : event == PublicEvent.LATE_ACCOUNTS ? 64 : 25;
      int excess = Scorecard.total(reasons) - cap;
      reasons.add(new Reason(event.name(), event.words(), -Math.max(0, excess)));
    }
  }
}
