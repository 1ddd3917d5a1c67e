package org.encours.collections.application.view;

import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.kernel.CreditorId;

/** Lists of cases, newest last, for people and agencies. */
public interface CaseViews {

  /**
   * @param status of the wire, or null for any
   * @param debtor the creditor's customer number, or null for any
   * @param after the last id of the page before, or null
   */
  List<CollectionCase> list(
      CreditorId creditor, String status, String debtor, UUID after, int limit);

  /** The cases that an agency may see. */
  List<CollectionCase> ofAgency(CreditorId creditor, AgencyId agency, UUID after, int limit);
}
