package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Policies;
import org.encours.risk.application.port.ReviewDates;
import org.encours.risk.application.view.ReviewDay;
import org.encours.risk.domain.assessment.ComingReview;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.credit.CreditPolicies;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.rating.Grade;

/** What work is coming: who will be looked at again when, and why then. */
@ApplicationScoped
public class ReadReviewCalendar {

  /** A review and its place in the list. */
  public record Entry(ComingReview review, DebtorId debtor) {}

  private final ReviewDates dates;
  private final Policies policies;

  ReadReviewCalendar(ReviewDates dates, Policies policies) {
    this.dates = dates;
    this.policies = policies;
  }

  /**
   * @param until the last day looked at; what is overdue comes first
   * @param afterDay and {@code afterDebtor}: the last review already seen, both or neither
   */
  public List<Entry> until(
      CreditorId creditor,
      LocalDate until,
      Optional<Grade> grade,
      Optional<LocalDate> afterDay,
      Optional<DebtorId> afterDebtor,
      int most) {
    CreditPolicies all = policies.all(creditor);
    Optional<ReviewDates.Place> after =
        afterDay.flatMap(day -> afterDebtor.map(debtor -> new ReviewDates.Place(day, debtor)));
    return dates.until(creditor, until, grade, after, most).stream()
        .map(file -> entry(file, all.of(file.kind(), file.country())))
        .toList();
  }

  public List<ReviewDay> days(CreditorId creditor, LocalDate until) {
    return dates.days(creditor, until);
  }

  private static Entry entry(DebtorFile file, CreditPolicy policy) {
    return new Entry(ComingReview.of(file, policy), file.id());
  }
}
