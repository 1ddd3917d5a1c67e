package org.encours.invoice.application.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.domain.party.Address;
import org.encours.kernel.CreditorId;

/** Where a debtor was at home, so that a letter of then can be judged by the address of then. */
public interface AddressHistory {

  /**
   * @param by who registered it
   */
  record Since(Instant since, Address address, String by) {}

  /** The latest first; out of the trail of changes. */
  List<Since> of(CreditorId creditor, UUID debtor);
}
