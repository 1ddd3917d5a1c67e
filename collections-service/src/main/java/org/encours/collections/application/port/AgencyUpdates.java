package org.encours.collections.application.port;

import org.encours.collections.domain.agencywork.AgencyUpdate;
import org.encours.collections.domain.cases.CaseId;
import org.encours.kernel.CreditorId;

/** The reports that had their effect, each remembered by the agency's own id for it. */
public interface AgencyUpdates {

  /** What is known of a report's id. */
  enum Seen {
    NEW,
    SAME,
    /** The id was used for another report. */
    OTHER
  }

  /** Notes the report in the present transaction. */
  Seen note(CreditorId creditor, CaseId collectionCase, AgencyUpdate update);
}
