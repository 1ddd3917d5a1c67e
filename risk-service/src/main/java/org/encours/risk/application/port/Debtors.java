package org.encours.risk.application.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.debtor.DebtorId;

/** The credit files. Whatever is locked stays so until the transaction ends. */
public interface Debtors {

  Optional<KnownDebtor> lock(CreditorId creditor, String reference);

  /**
   * All registered debtors of one's group, oneself among them, in an order that cannot deadlock.
   */
  List<KnownDebtor> lockGroup(CreditorId creditor, String reference);

  /** Those to whom something happened since their last assessment; skips what others work on. */
  List<KnownDebtor> lockChanged(CreditorId creditor, int most);

  /** Lists, for a run, those whose review is due on a date. */
  void listDue(UUID run, CreditorId creditor, LocalDate on);

  /**
   * Of some debtors those whose review is due on a date, in order of their ids; they are seen on
   * that date from now on. Skips what others work on.
   */
  List<KnownDebtor> lockDue(CreditorId creditor, LocalDate on, List<DebtorId> among);

  /** Of some debtors those whose review is due on a date, whoever works on them. */
  List<DebtorId> stillDue(CreditorId creditor, LocalDate on, List<DebtorId> among);

  /**
   * Keeps assessed files, the assessments with their evidence, and tells of the events.
   *
   * @param reviewedOn the day their affairs have come to, if they were reviewed
   */
  void save(CreditorId creditor, List<DebtorFile.Change> changes, Optional<LocalDate> reviewedOn);

  /** How all debtors of the creditor pay, by their latest assessments; some seconds old. */
  PortfolioRates portfolio(CreditorId creditor);

  /**
   * All files are to be assessed anew, because the rules for all have changed. It holds for each
   * file that is locked from now on; the marks themselves are made by {@link #markSome}.
   */
  void markAllChanged(CreditorId creditor);

  /**
   * Makes marks that are still to be made.
   *
   * @return how many; fewer than {@code most} means that none is left
   */
  int markSome(CreditorId creditor, int most);

  /** Makes the marks of some debtors, and of all before them, that are still to be made. */
  void markThrough(CreditorId creditor, List<DebtorId> debtors);

  /** What debtors owe at this moment in the limit's currency, unallocated credit taken off. */
  Money owed(CreditorId creditor, Collection<DebtorId> debtors, Money limit);
}
