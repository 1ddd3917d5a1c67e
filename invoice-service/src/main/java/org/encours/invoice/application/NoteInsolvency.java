package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.invoice.application.port.Debtors;
import org.encours.kernel.CreditorId;

/** Flags a debtor as insolvent, so that whoever looks at its account sees it. */
@ApplicationScoped
public class NoteInsolvency {

  private final Debtors debtors;

  NoteInsolvency(Debtors debtors) {
    this.debtors = debtors;
  }

  /**
   * @param kind of proceedings, as the one who learnt of them calls it
   */
  @Transactional
  public void noted(CreditorId creditor, UUID debtor, String kind, LocalDate since) {
    debtors.insolvent(creditor, debtor, kind, since);
  }

  @Transactional
  public void ended(CreditorId creditor, UUID debtor) {
    debtors.solvent(creditor, debtor);
  }
}
