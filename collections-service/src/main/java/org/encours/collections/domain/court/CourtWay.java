package org.encours.collections.domain.court;

/** Whether a procedure is open to a claim, before which court, and why or why not. */
public record CourtWay(Procedure procedure, boolean eligible, String court, String why) {

  static CourtWay open(Procedure procedure, String court, String why) {
    return new CourtWay(procedure, true, court, why);
  }

  static CourtWay closed(Procedure procedure, String why) {
    return new CourtWay(procedure, false, null, why);
  }
}
