package org.encours.risk.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.PortfolioTotals;

/** Debtors that belong together: a head, and whoever names it as its parent. */
public interface Groups {

  /**
   * The registered members of a debtor's group, itself among them, its head first; the debtor alone
   * when it has no group, nobody when it is not registered.
   */
  List<DebtorFile> of(CreditorId creditor, String reference);

  /**
   * Groups that owe more than a fifth of the book, by the customer number of who leads each: its
   * head, or where that is not registered the member that owes most. Some minutes old.
   */
  Map<String, PortfolioTotals> concentrated(CreditorId creditor);

  /**
   * Looks at all groups at this moment, and makes due on a date whoever leads one that has come to
   * be concentrated, or is so no longer.
   */
  void watch(CreditorId creditor, LocalDate on);
}
