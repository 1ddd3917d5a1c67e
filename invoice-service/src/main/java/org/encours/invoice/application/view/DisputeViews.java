package org.encours.invoice.application.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Disputes as those who settle them and those who learn from them see them. */
public interface DisputeViews {

  /**
   * @param debtor the ERP's customer number
   */
  record Entry(
      UUID id,
      UUID invoice,
      String number,
      String debtor,
      Dispute.Reason reason,
      Money amount,
      String note,
      LocalDate openedOn,
      String owner,
      LocalDate deadline,
      Dispute.Outcome outcome,
      LocalDate resolvedOn) {}

  /**
   * What to list; null means any.
   *
   * @param pending whether it is still to be settled
   * @param deadlineBefore those that should be settled before
   */
  record Filter(Boolean pending, String owner, LocalDate deadlineBefore) {}

  List<Entry> list(CreditorId creditor, Filter filter, Optional<UUID> after, int atMost);

  /**
   * Disputes of one reason and currency that were opened in a period.
   *
   * @param averageDays from opening to outcome, two decimals; null while none is settled
   * @param late settled after their deadline, or not settled by it
   */
  record Statistic(
      Dispute.Reason reason,
      Money amount,
      int opened,
      int pending,
      int upheld,
      int rejected,
      int partly,
      int late,
      BigDecimal averageDays) {}

  List<Statistic> statistics(CreditorId creditor, LocalDate from, LocalDate to);
}
