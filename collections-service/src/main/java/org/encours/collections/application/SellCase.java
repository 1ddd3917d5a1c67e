package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.application.port.Prints;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.dossier.AssignmentNotice;
import org.encours.collections.domain.routing.Selling;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.RefusedException;

/** What is left to do when a debt was sold: the debtor is told whom to pay, and the case ends. */
@ApplicationScoped
public class SellCase {

  private final CaseCommands desk;
  private final LedgerFiles files;
  private final Prints prints;
  private final Ids ids;

  SellCase(CaseCommands desk, LedgerFiles files, Prints prints, Ids ids) {
    this.desk = desk;
    this.files = files;
    this.prints = prints;
    this.ids = ids;
  }

  /** The letter to the debtor, a PDF/A in its language. */
  @Transactional
  public byte[] notice(CreditorId creditor, CaseId id) {
    CollectionCase sold = desk.find(creditor, id);
    if (sold.flags().sold() == null) {
      throw new RefusedException(new NothingYet("The debt has not been sold."));
    }
    LocalDate date = sold.flags().sold().on();
    return prints.pdf(
        AssignmentNotice.of(
            sold,
            files.creditor(creditor).orElseThrow(),
            files.debtor(creditor, sold.debtor()).orElseThrow()),
        date);
  }

  /** What the debtor paid us all the same went on to the buyer. */
  @Transactional
  public CollectionCase passedOn(CaseOrder order, UUID receipt, String proof) {
    return desk.change(order, (known, act) -> Selling.passedOn(known, receipt, proof, act));
  }

  /** The debtor has been told: from now on only the buyer may be paid, and the case is over. */
  @Transactional
  public CollectionCase notified(CaseOrder order, String proof) {
    return desk.change(order, (known, act) -> Selling.notified(known, ids.next(), proof, act));
  }
}
