package org.encours.collections.domain.route;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.encours.collections.domain.court.CourtFacts;
import org.encours.kernel.Money;

/**
 * What the choice of a route depends on.
 *
 * @param open what is still to be recovered, charges included
 * @param grade of the debtor, A to E, or null when it has none yet
 * @param amicableDone an agency has tried and given up
 * @param planOffered the debtor asked for or offered a plan
 * @param insurance the creditor has against such losses, or null
 * @param unlawful what the claims ask of the debtor against the law that protects it, or null
 */
public record RouteFile(
    Money open,
    LocalDate oldestDue,
    LocalDate on,
    String grade,
    String debtorLanguage,
    String sector,
    CourtFacts court,
    List<Candidate> agencies,
    boolean amicableDone,
    boolean planOffered,
    CreditInsurance insurance,
    RecoveryRates rates,
    String unlawful) {

  public int ageDays() {
    return (int) ChronoUnit.DAYS.between(oldestDue, on);
  }

  AgeBand age() {
    return AgeBand.of(ageDays());
  }
}
