package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.Groups;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.domain.debtor.DebtorId;

/** Looks again at every debtor who is due on a business date; its cost grows with who is due. */
@ApplicationScoped
public class ReviewRisk {

  /**
   * What became of some debtors.
   *
   * @param assessed how many were looked at
   * @param held those whom somebody else was at work on
   */
  public record Reviewed(int assessed, List<DebtorId> held) {}

  private final Debtors debtors;
  private final Groups groups;
  private final AssessDebtors assess;

  ReviewRisk(Debtors debtors, Groups groups, AssessDebtors assess) {
    this.debtors = debtors;
    this.groups = groups;
    this.assess = assess;
  }

  /** Lists who is due in a run. */
  @Transactional
  public void list(UUID run, CreditorId creditor, LocalDate businessDate) {
    groups.watch(creditor, businessDate);
    debtors.listDue(run, creditor, businessDate);
  }

  /** Reviews some of the listed, unless somebody did meanwhile. */
  @Transactional
  public Reviewed review(CreditorId creditor, LocalDate businessDate, List<DebtorId> listed) {
    debtors.markThrough(creditor, listed);
    List<KnownDebtor> due = debtors.lockDue(creditor, businessDate, listed);
    if (!due.isEmpty()) {
      assess.review(creditor, due, debtors.portfolio(creditor), businessDate);
    }
    return new Reviewed(due.size(), debtors.stillDue(creditor, businessDate, listed));
  }
}
