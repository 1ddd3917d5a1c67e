package org.encours.risk.domain.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.encours.risk.domain.behaviour.OpenTerm;
import org.encours.risk.domain.behaviour.Position;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.rating.Grade;

/**
 * When a debtor must be looked at again though nothing happens: on the day its score or hold would
 * change by the mere passing of time, or when its grade's interval is over. It keeps a review's
 * cost at the debtors who are due.
 */
final class ReviewCalendar {

  /** Ages at which the scorecard judges an open amount anew. */
  private static final List<Integer> AGES = List.of(1, 11, 31, 61, 91);

  private ReviewCalendar() {}

  static LocalDate next(
      Position position,
      CreditPolicy policy,
      Grade grade,
      Optional<LocalDate> limitUntil,
      Optional<LocalDate> coverUntil) {
    LocalDate today = position.asOf();
    Stream<LocalDate> ageing =
        position.open().stream().flatMap(term -> turningPoints(term, policy.blocking().days() + 1));
    return Stream.of(
            ageing,
            limitUntil.map(last -> last.plusDays(1)).stream(),
            coverUntil.map(last -> last.plusDays(1)).stream(),
            Stream.of(today.plusDays(policy.of(grade).reviewDays())))
        .flatMap(dates -> dates)
        .filter(date -> date.isAfter(today))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Stream<LocalDate> turningPoints(OpenTerm term, int blocking) {
    return IntStream.concat(AGES.stream().mapToInt(Integer::intValue), IntStream.of(blocking))
        .mapToObj(term.dueDate()::plusDays);
  }
}
