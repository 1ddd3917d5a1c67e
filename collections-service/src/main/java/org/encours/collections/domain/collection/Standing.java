package org.encours.collections.domain.collection;

import java.time.LocalDate;
import org.encours.collections.domain.court.Contest;

/**
 * How a debt stands, as far as it changes which routes are open.
 *
 * @param contest how the debtor answers to it
 * @param amicableDone an agency tried and gave up
 * @param insolvency what is known of it, or null
 * @param courtSince when it was handed to a court, or null
 */
public record Standing(
    Contest contest,
    boolean insolvent,
    boolean amicableDone,
    LocalDate courtSince,
    Insolvency insolvency) {

  static final Standing FRESH = new Standing(Contest.NONE, false, false, null, null);

  Standing contested(Contest how) {
    return new Standing(how, insolvent, amicableDone, courtSince, insolvency);
  }

  /** Somebody told us; the term of the publication is still to be noted. */
  Standing bankrupt(LocalDate on) {
    return insolvent(insolvency == null ? Insolvency.heardOf(on) : insolvency);
  }

  Standing insolvent(Insolvency known) {
    return new Standing(contest, true, amicableDone, courtSince, known);
  }

  Standing amicableEnded() {
    return new Standing(contest, insolvent, true, courtSince, insolvency);
  }

  Standing inCourt(LocalDate since) {
    return new Standing(contest, insolvent, amicableDone, since, insolvency);
  }
}
