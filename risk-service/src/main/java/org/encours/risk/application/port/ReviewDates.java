package org.encours.risk.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.view.ReviewDay;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.rating.Grade;

/** When debtors are looked at again. */
public interface ReviewDates {

  /** A place in the list: the last review seen. */
  record Place(LocalDate on, DebtorId debtor) {}

  /** Files whose next review is on a date or before it, in order of date, from a place on. */
  List<DebtorFile> until(
      CreditorId creditor, LocalDate until, Optional<Grade> grade, Optional<Place> after, int most);

  /** The same, counted. */
  List<ReviewDay> days(CreditorId creditor, LocalDate until);
}
