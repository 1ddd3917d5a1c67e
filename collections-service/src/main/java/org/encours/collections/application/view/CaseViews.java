package org.encours.collections.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.court.Procedure;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Lists of cases, for people and agencies. */
public interface CaseViews {

  /**
   * What a list is narrowed to.
   *
   * @param status of the wire
   * @param debtor the creditor's customer number
   * @param deadline only cases with something to be done by that day
   */
  record Filter(
      Optional<String> status,
      Optional<String> debtor,
      Optional<AgencyId> agency,
      Optional<Procedure> procedure,
      Optional<LocalDate> deadline) {}

  /** In which order. */
  enum Sort {
    /** The oldest first. */
    OPENED,
    /** What is due first. */
    DEADLINE,
    /** The most open first. */
    OPEN
  }

  /** How many cases stand somewhere, in one currency. */
  record Count(String status, int cases, Money open) {}

  /**
   * @param after the last id of the page before
   */
  List<CaseSummary> list(
      CreditorId creditor, Filter filter, Sort sort, Optional<UUID> after, int limit);

  List<Count> counts(CreditorId creditor);

  /** The cases that an agency may see. */
  List<CollectionCase> ofAgency(CreditorId creditor, AgencyId agency, UUID after, int limit);
}
