package org.encours.collections.domain.court;

/**
 * Whether a procedure is open to a claim, before which court, and why or why not.
 *
 * @param attemptFirst closed for no other reason than that nobody has tried conciliation yet
 */
public record ProcedureOption(
    Procedure procedure, boolean eligible, String court, String why, boolean attemptFirst) {

  static ProcedureOption open(Procedure procedure, String court, String why) {
    return new ProcedureOption(procedure, true, court, why, false);
  }

  static ProcedureOption closed(Procedure procedure, String why) {
    return new ProcedureOption(procedure, false, null, why, false);
  }

  static ProcedureOption afterAttempt(Procedure procedure, String why) {
    return new ProcedureOption(procedure, false, null, why, true);
  }

  /** Goes on with what is known; the rest is asked for by its words. */
  ProcedureOption reserving() {
    return eligible
        ? new ProcedureOption(
            procedure,
            true,
            court,
            why
                + "; a rate is provisional or not published yet: ask for the interest reckoned and"
                + " reserve the rest until full payment",
            attemptFirst)
        : this;
  }
}
