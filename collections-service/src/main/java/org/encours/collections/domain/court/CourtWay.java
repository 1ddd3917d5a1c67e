package org.encours.collections.domain.court;

/**
 * Whether a procedure is open to a claim, before which court, and why or why not.
 *
 * @param attemptFirst closed for no other reason than that nobody has tried conciliation yet
 */
public record CourtWay(
    Procedure procedure, boolean eligible, String court, String why, boolean attemptFirst) {

  static CourtWay open(Procedure procedure, String court, String why) {
    return new CourtWay(procedure, true, court, why, false);
  }

  static CourtWay closed(Procedure procedure, String why) {
    return new CourtWay(procedure, false, null, why, false);
  }

  static CourtWay afterAttempt(Procedure procedure, String why) {
    return new CourtWay(procedure, false, null, why, true);
  }
}
