package org.encours.risk.domain.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.rating.Grade;

/**
 * A debtor that will be looked at again on a date, and why then.
 *
 * @param grade of the latest assessment; empty before the first
 * @param exposure what it owed then
 */
public record ComingReview(
    LocalDate on, String debtor, Cause cause, Optional<Grade> grade, Optional<Money> exposure) {

  /** What brings a review about. */
  public enum Cause {
    /** It was never assessed. */
    FIRST,
    /** Something happened since it was assessed. */
    NEWS,
    /** Its grade's interval is over. */
    INTERVAL,
    /** The committee's limit ends the day before. */
    LIMIT_ENDS,
    /** The credit insurer's cover ends the day before. */
    COVER_ENDS,
    /** An open amount comes to an age at which it is judged anew. */
    AGEING
  }

  /**
   * @param policy what its kind of debtor goes by
   */
  public static ComingReview of(DebtorFile file, CreditPolicy policy) {
    return new ComingReview(
        file.nextReview(),
        file.reference(),
        file.last().map(last -> cause(file, last, policy)).orElse(Cause.FIRST),
        file.last().map(last -> last.rating().grade()),
        file.last().map(Assessment::exposure));
  }

  private static Cause cause(DebtorFile file, Assessment last, CreditPolicy policy) {
    LocalDate on = file.nextReview();
    if (!on.isAfter(last.assessedFor())) {
      return Cause.NEWS;
    }
    if (file.given().override().filter(limit -> endsBefore(on, limit.until())).isPresent()) {
      return Cause.LIMIT_ENDS;
    }
    if (file.given().cover().filter(cover -> endsBefore(on, cover.until())).isPresent()) {
      return Cause.COVER_ENDS;
    }
    int interval = policy.of(last.rating().grade()).reviewDays();
    return on.equals(last.assessedFor().plusDays(interval)) ? Cause.INTERVAL : Cause.AGEING;
  }

  private static boolean endsBefore(LocalDate day, LocalDate until) {
    return until.plusDays(1).equals(day);
  }
}
