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
 * @param insured the creditor has credit insurance with a litigation service
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
    boolean insured,
    RecoveryRates rates) {

  public int ageDays() {
    return (int) ChronoUnit.DAYS.between(oldestDue, on);
  }

  AgeBand age() {
    return AgeBand.of(ageDays());
  }
}
