package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.dunning.application.port.Creditors;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Follows what the other services tell of creditors and debtors. */
@ApplicationScoped
public class TrackDebtors {

  private final Creditors creditors;
  private final Debtors debtors;
  private final Receivables receivables;

  TrackDebtors(Creditors creditors, Debtors debtors, Receivables receivables) {
    this.creditors = creditors;
    this.debtors = debtors;
    this.receivables = receivables;
  }

  @Transactional
  public void creditorChanged(Creditor creditor) {
    creditors.save(creditor);
  }

  /** A new kind, country or address can change what may be done. */
  @Transactional
  public void debtorChanged(CreditorId creditor, Debtor debtor) {
    debtors.save(creditor, debtor);
    receivables.wakeAllOf(creditor, debtor.id());
  }

  @Transactional
  public void graded(CreditorId creditor, UUID debtor, String grade) {
    if (debtors.grade(creditor, debtor, grade)) {
      receivables.wakeAllOf(creditor, debtor);
    }
  }

  @Transactional
  public void creditChanged(CreditorId creditor, UUID debtor, Money credit) {
    debtors.credit(creditor, debtor, credit);
  }

  @Transactional
  public void warned(CreditorId creditor, UUID debtor, String kind, LocalDate on) {
    if (kind.equals("INSOLVENCY")) {
      debtors.insolvent(creditor, debtor, true);
    }
  }
}
