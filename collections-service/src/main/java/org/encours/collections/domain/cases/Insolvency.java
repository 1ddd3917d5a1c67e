package org.encours.collections.domain.cases;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The debtor's insolvency, as far as the claim must follow it: suits stop, and what is not declared
 * in time is lost.
 *
 * @param noteId one for the debtor, whichever of its cases it was noted on
 * @param openedOn the day of publication, or when it was heard of
 * @param declareBy the last day to declare the claim
 * @param declaredOn null until it was done
 * @param trusteeWrittenOn when the trustee was written to, null until then
 */
public record Insolvency(
    UUID noteId,
    Kind kind,
    LocalDate openedOn,
    LocalDate declareBy,
    LocalDate declaredOn,
    LocalDate trusteeWrittenOn) {

  /** What was opened. */
  public enum Kind {
    BANKRUPTCY,
    REORGANISATION,
    LIQUIDATION,
    /** A collective settlement of a consumer's debts. */
    DEBT_SETTLEMENT,
    UNKNOWN,
    /** The debtor died: whoever settles the estate pays; no insolvency that others are told of. */
    ESTATE;

    public boolean told() {
      return this != ESTATE;
    }
  }

  /**
   * A judgment's own term may be shorter than any law says; until it is known, act within these.
   */
  private static final int PRUDENT_DAYS = 30;

  public static Insolvency opened(UUID noteId, Kind kind, LocalDate openedOn, LocalDate declareBy) {
    return new Insolvency(noteId, kind, openedOn, declareBy, null, null);
  }

  /** Heard of from an agency or a court, on a case; the term is still to be found out. */
  public static Insolvency heardOf(CaseId on, Kind kind, LocalDate day) {
    UUID note =
        UUID.nameUUIDFromBytes(("insolvency " + on.value()).getBytes(StandardCharsets.UTF_8));
    return opened(note, kind, day, day.plusDays(PRUDENT_DAYS));
  }

  public Insolvency declared(LocalDate on) {
    return new Insolvency(noteId, kind, openedOn, declareBy, on, trusteeWrittenOn);
  }

  public Insolvency trusteeWritten(LocalDate on) {
    return new Insolvency(noteId, kind, openedOn, declareBy, declaredOn, on);
  }
}
