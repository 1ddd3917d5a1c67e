package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.port.Reviews;
import org.encours.risk.application.view.ReviewRun;

/**
 * Looks again at every debtor who is due on a business date. Works in steps of one transaction
 * each, so that a run that died goes on where it stood; its cost grows with who is due.
 */
@ApplicationScoped
public class ReviewRisk {

  private static final int STEP = 500;

  private final Debtors debtors;
  private final AssessDebtors assess;
  private final Reviews reviews;
  private final Ids ids;

  ReviewRisk(Debtors debtors, AssessDebtors assess, Reviews reviews, Ids ids) {
    this.debtors = debtors;
    this.assess = assess;
    this.reviews = reviews;
    this.ids = ids;
  }

  @Transactional
  public ReviewRun open(CreditorId creditor, LocalDate businessDate) {
    return reviews.open(
        creditor, ids.next(), businessDate, debtors.countDue(creditor, businessDate));
  }

  /**
   * One step of a run.
   *
   * @return whether there may be more to do
   */
  @Transactional
  public boolean step(CreditorId creditor, UUID review, LocalDate businessDate) {
    List<KnownDebtor> due = debtors.lockDue(creditor, businessDate, STEP);
    if (!due.isEmpty()) {
      assess.assess(creditor, due, debtors.portfolio(creditor), _ -> businessDate);
      reviews.advance(creditor, review, due.size());
    }
    if (due.size() < STEP) {
      reviews.finish(creditor, review, "COMPLETED");
      return false;
    }
    return true;
  }

  @Transactional
  public void fail(CreditorId creditor, UUID review) {
    reviews.finish(creditor, review, "FAILED");
  }
}
