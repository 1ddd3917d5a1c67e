package org.encours.collections.domain.court;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One legal move of a procedure.
 *
 * @param from the step before, or null at the start
 * @param term what time does to it
 */
record CourtRule(StepKind from, StepKind to, Term term) {

  /** How the day of the step before bounds the day of the next. */
  enum Term {
    NONE,
    SERVE_ORDER,
    AFTER_OPPOSITION_FR,
    AFTER_RECORD_WAIT,
    AFTER_DEMAND,
    AFTER_OPPOSITION_EU,
    AFTER_ANSWER_MONTH,
    AFTER_APPEAL_MONTH,
    WITHIN_MONTH,
    WITHIN_FIFTEEN_DAYS,
    ENFORCEMENT_ORDER_WINDOW,
    WITHIN_TWO_WEEKS;

    /** The first day allowed, or null for any. */
    LocalDate notBefore(LocalDate before, Deadlines days) {
      return switch (this) {
        case AFTER_OPPOSITION_FR -> days.enforceableCheckFrom(before);
        case AFTER_RECORD_WAIT -> days.recordNonContestFrom(before);
        case AFTER_DEMAND -> days.demandEnds(before).plusDays(1);
        case AFTER_OPPOSITION_EU -> days.europeanOppositionBy(before).plusDays(1);
        case AFTER_ANSWER_MONTH, AFTER_APPEAL_MONTH -> days.monthFrom(before).plusDays(1);
        case ENFORCEMENT_ORDER_WINDOW -> days.enforcementOrderFrom(before);
        case NONE, SERVE_ORDER, WITHIN_MONTH, WITHIN_FIFTEEN_DAYS, WITHIN_TWO_WEEKS -> null;
      };
    }

    /** The last day allowed, or null for any. */
    LocalDate notAfter(LocalDate before, Deadlines days) {
      return switch (this) {
        case SERVE_ORDER -> days.serveOrderBy(before);
        case AFTER_DEMAND -> days.petitionBy(before);
        case WITHIN_MONTH -> days.monthFrom(before);
        case WITHIN_FIFTEEN_DAYS -> days.fifteenDays(before);
        case ENFORCEMENT_ORDER_WINDOW -> days.enforcementOrderBy(before);
        case WITHIN_TWO_WEEKS -> days.weeks(before, 2);
        case NONE,
            AFTER_OPPOSITION_FR,
            AFTER_RECORD_WAIT,
            AFTER_OPPOSITION_EU,
            AFTER_ANSWER_MONTH,
            AFTER_APPEAL_MONTH ->
            null;
      };
    }
  }

  static List<CourtRule> chain(StepKind... steps) {
    return IntStream.range(0, steps.length)
        .mapToObj(i -> new CourtRule(i == 0 ? null : steps[i - 1], steps[i], Term.NONE))
        .toList();
  }

  static CourtRule move(StepKind from, StepKind to) {
    return new CourtRule(from, to, Term.NONE);
  }

  static CourtRule move(StepKind from, StepKind to, Term term) {
    return new CourtRule(from, to, term);
  }
}
