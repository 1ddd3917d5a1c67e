package org.encours.collections.domain.collection;

import java.time.LocalDate;
import org.encours.collections.domain.court.Contest;

/**
 * How a debt stands, as far as it changes which routes are open.
 *
 * @param contest how the debtor answers to it
 * @param amicableDone an agency tried and gave up
 * @param courtSince when it was handed to a court, or null
 */
public record Standing(
    Contest contest, boolean insolvent, boolean amicableDone, LocalDate courtSince) {

  static final Standing FRESH = new Standing(Contest.NONE, false, false, null);

  Standing contested(Contest how) {
    return new Standing(how, insolvent, amicableDone, courtSince);
  }

  Standing bankrupt() {
    return new Standing(contest, true, amicableDone, courtSince);
  }

  Standing amicableEnded() {
    return new Standing(contest, insolvent, true, courtSince);
  }

  Standing inCourt(LocalDate since) {
    return new Standing(contest, insolvent, amicableDone, since);
  }
}
