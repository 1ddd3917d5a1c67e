package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * What may lawfully be asked for one invoice on one date, with every amount explained.
 *
 * @param principal open on the invoice itself
 * @param interest accrued up to and including {@code asOf}
 * @param penalty lump sum of an accepted clause, within its cap
 * @param penaltyClause the figures that the lump sum follows from
 * @param fees costs of reminders; none but those a contract of regular deliveries allows
 * @param paidOnCharges what payments already settled of interest and flat sums
 * @param provisional whether a rate for some of the days is not published yet
 * @param missingRates the spans without a rate, in words
 * @param fixedLaw what the flat sum or penalty rests on
 * @param reservedFrom the first day whose interest is not reckoned yet and stays reserved
 */
public record Claim(
    LocalDate asOf,
    Money principal,
    Money interest,
    List<InterestLine> lines,
    Money fixedCompensation,
    Money penalty,
    Optional<Penalty> penaltyClause,
    Money fees,
    Money paidOnCharges,
    boolean provisional,
    List<String> missingRates,
    List<Withheld> withheld,
    String fixedLaw,
    Optional<LocalDate> reservedFrom) {

  public Claim {
    lines = List.copyOf(lines);
    missingRates = List.copyOf(missingRates);
    withheld = List.copyOf(withheld);
  }

  /** Interest, flat sum, penalty and fees that are still to be paid. */
  public Money charges() {
    return interest.plus(fixedCompensation).plus(penalty).plus(fees).minus(paidOnCharges);
  }

  public Money total() {
    return principal.plus(charges());
  }
}
