package org.encours.collections.application.port;

import java.time.YearMonth;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.ComparedStatement;
import org.encours.kernel.CreditorId;

/** The agencies' statements that were compared. */
public interface Statements {

  void keep(CreditorId creditor, ComparedStatement statement);

  /** Those of a month, in the order in which they were compared. */
  List<ComparedStatement> of(CreditorId creditor, AgencyId agency, YearMonth month);
}
