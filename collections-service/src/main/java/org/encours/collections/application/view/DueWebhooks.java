package org.encours.collections.application.view;

import java.time.Instant;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.kernel.CreditorId;

/** Which agencies have something to be told by webhook now. */
public interface DueWebhooks {

  record Due(CreditorId creditor, AgencyId agency) {}

  /** Of every creditor, the longest waiting first. */
  List<Due> at(Instant now);
}
