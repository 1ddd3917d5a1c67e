package org.encours.risk.adapter.in.schedule;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.platform.runs.Counts;
import org.encours.platform.runs.Run;
import org.encours.platform.runs.RunCreditor;
import org.encours.platform.runs.RunKind;
import org.encours.platform.runs.Worked;
import org.encours.risk.application.ReviewRisk;
import org.encours.risk.application.view.CreditorBook;
import org.encours.risk.domain.debtor.DebtorId;

/** Reviews every creditor's debtors each night, before anybody takes orders. */
@Singleton
class RiskReviews implements RunKind {

  private static final Hours HOURS = new Hours(LocalTime.of(4, 0), LocalTime.of(23, 0));

  private final ReviewRisk review;
  private final CreditorBook book;

  RiskReviews(ReviewRisk review, CreditorBook book) {
    this.review = review;
    this.book = book;
  }

  @Override
  public String name() {
    return "risk-review";
  }

  @Override
  public List<RunCreditor> creditors() {
    return book.all().stream().map(it -> new RunCreditor(it, Optional.empty())).toList();
  }

  @Override
  public Hours hours() {
    return HOURS;
  }

  @Override
  public int batchItems() {
    return 500;
  }

  @Override
  public void open(Run run) {
    review.list(run.id(), run.creditor(), run.businessDate());
  }

  @Override
  public Worked work(Run run, List<UUID> debtors) {
    ReviewRisk.Reviewed done =
        review.review(
            run.creditor(), run.businessDate(), debtors.stream().map(DebtorId::new).toList());
    return new Worked(
        Counts.ofSteps(Map.of("ASSESSED", (long) done.assessed())),
        done.held().stream().map(DebtorId::value).toList());
  }
}
