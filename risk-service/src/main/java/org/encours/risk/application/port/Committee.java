package org.encours.risk.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.view.Meeting;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.committee.Resolution;

/** The record of the credit committee. */
public interface Committee {

  /** Files with something to decide: on hold, warned of, about to lapse, or short of limit. */
  List<DebtorFile> cases(CreditorId creditor, LocalDate lapsingUntil, int most);

  /**
   * Grades A and B, not on hold, that use most of their limit or, with at least so many known
   * outcomes, were never late; most owed first.
   */
  List<DebtorFile> goodPayers(CreditorId creditor, int known, int most);

  void call(CreditorId creditor, Meeting meeting);

  void resolve(
      CreditorId creditor, UUID meeting, UUID decision, String debtor, Resolution made, String by);

  /**
   * @return whether there is such a decision
   */
  boolean done(CreditorId creditor, UUID decision);
}
