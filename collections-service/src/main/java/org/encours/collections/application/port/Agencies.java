package org.encours.collections.application.port;

import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.agency.Agency;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.kernel.CreditorId;

/** The agencies a creditor has a mandate with. */
public interface Agencies {

  List<Agency> of(CreditorId creditor);

  Optional<Agency> find(CreditorId creditor, AgencyId agency);

  /** Answers whether it is new. */
  boolean put(CreditorId creditor, Agency agency);
}
