package org.encours.dunning.domain.country.de;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.Debt;
import org.encours.dunning.domain.claim.DebtFacts;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.kernel.WorkingDays;

/**
 * When a German debtor is in default (BGB § 286): after a day that was agreed (II), after a demand
 * (I), or thirty days after the due date and the receipt of the invoice (III), of which a consumer
 * must have been told on the invoice. Whatever ends on a Saturday, Sunday or holiday ends on the
 * next working day (§ 193).
 */
record GermanDefault(ClaimBasis basis, WorkingDays workingDays) {

  private static final int DAYS = 30;

  /** The debt by its last days without default; empty where the debtor is not in default. */
  Optional<Debt> debt() {
    if (dayWasAgreed()) {
      return Optional.of(basis.debt().payableUntil(workingDays::onOrAfter));
    }
    Optional<LocalDate> notice = basis.noticeReceivedOn();
    if (notice.isEmpty() && !thirtyDaysCount()) {
      return Optional.empty();
    }
    Debt debt =
        thirtyDaysCount() ? basis.debt() : basis.debt().limitedToDueBefore(notice.orElseThrow());
    return Optional.of(debt.payableUntil(this::lastDay));
  }

  /**
   * Between businesses the day on the invoice is taken for agreed unless someone says otherwise.
   */
  private boolean dayWasAgreed() {
    return basis
        .facts()
        .dueDateAgreed()
        .orElseGet(
            () ->
                basis.regime().kind() != DebtorKind.CONSUMER
                    || basis.terms().provenBefore(basis.debt().contractDate()));
  }

  private boolean thirtyDaysCount() {
    return basis.facts().receivedOn().isPresent()
        && (basis.regime().kind() != DebtorKind.CONSUMER
            || basis.facts().mentions().contains(DebtFacts.Mention.DEFAULT_AFTER_THIRTY_DAYS));
  }

  private LocalDate lastDay(LocalDate due) {
    Stream<LocalDate> thirty =
        thirtyDaysCount()
            ? Stream.of(
                workingDays.onOrAfter(later(due, basis.facts().receivedOn().get().plusDays(DAYS))))
            : Stream.empty();
    Stream<LocalDate> demanded =
        basis.noticeReceivedOn().filter(notice -> notice.isAfter(due)).stream();
    return Stream.concat(thirty, demanded)
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX.minusDays(1));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
