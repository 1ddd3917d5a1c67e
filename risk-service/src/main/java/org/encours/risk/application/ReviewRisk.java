package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.Groups;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.port.Reviews;
import org.encours.risk.application.view.ReviewRun;
import org.encours.risk.domain.debtor.DebtorId;

/**
 * Looks again at every debtor who is due on a business date. Works in steps of one transaction
 * each, so that a run that died goes on where it stood; its cost grows with who is due.
 */
@ApplicationScoped
public class ReviewRisk {

  /**
   * Where a worker has come to. A pass through all debtors is followed by another, for those whom
   * somebody else was at work on meanwhile, until a pass finds less than a step.
   *
   * @param after the last debtor of the pass; empty at its beginning
   */
  public record Place(Optional<DebtorId> after, boolean end) {
    public static final Place BEGINNING = new Place(Optional.empty(), false);
  }

  /** Debtors a transaction. */
  public static final int STEP = 500;

  private final Debtors debtors;
  private final Groups groups;
  private final AssessDebtors assess;
  private final Reviews reviews;
  private final Ids ids;

  ReviewRisk(Debtors debtors, Groups groups, AssessDebtors assess, Reviews reviews, Ids ids) {
    this.debtors = debtors;
    this.groups = groups;
    this.assess = assess;
    this.reviews = reviews;
    this.ids = ids;
  }

  @Transactional
  public ReviewRun open(CreditorId creditor, LocalDate businessDate) {
    groups.watch(creditor, businessDate);
    return reviews.open(
        creditor, ids.next(), businessDate, debtors.countDue(creditor, businessDate));
  }

  /**
   * One step of a run.
   *
   * @param from where the step before it has come to
   */
  @Transactional
  public Place step(CreditorId creditor, ReviewRun run, Place from) {
    LocalDate on = run.businessDate();
    boolean allMarked = debtors.markSome(creditor, STEP) < STEP;
    List<KnownDebtor> due = debtors.lockDue(creditor, on, from.after(), STEP);
    if (!due.isEmpty()) {
      assess.review(creditor, due, debtors.portfolio(creditor), on);
      reviews.advance(creditor, run.id(), due.size());
    }
    return due.size() == STEP
        ? new Place(Optional.of(due.getLast().file().id()), false)
        : new Place(Optional.empty(), allMarked && from.after().isEmpty());
  }

  /** Once every worker has come to the end. */
  @Transactional
  public void finish(CreditorId creditor, UUID review) {
    reviews.finish(creditor, review, "COMPLETED");
  }

  @Transactional
  public void fail(CreditorId creditor, UUID review) {
    reviews.finish(creditor, review, "FAILED");
  }
}
