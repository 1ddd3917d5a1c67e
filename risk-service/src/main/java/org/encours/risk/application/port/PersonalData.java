package org.encours.risk.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.debtor.DebtorId;

/** What is kept about debtors, to be gone. */
public interface PersonalData {

  /** Removes everything kept about the debtor, once; a rebuild does not bring it back. */
  void erase(CreditorId creditor, DebtorId debtor, UUID request, LocalDate on);

  /** Removes what assessments made before a moment were made from; the assessments stay. */
  int forgetEvidence(CreditorId creditor, Instant madeBefore);

  /** Removes reports filed before a moment; the one that stands is part of the debtor's file. */
  int forgetReports(CreditorId creditor, Instant filedBefore);

  /**
   * Removes what debtors did so long ago that it counts for nothing on any day from the one their
   * affairs have come to: invoices that ended, with all that was told of them, and other facts. Of
   * each only the event's id stays, by which a repetition is known for one.
   *
   * @param today no debtor's affairs are taken to have come further
   */
  int forgetFacts(CreditorId creditor, LocalDate today);
}
