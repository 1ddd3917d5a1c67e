package org.encours.collections.application.port;

import java.util.Optional;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.Webhook;
import org.encours.kernel.CreditorId;

/** Where agencies want to be told. */
public interface Webhooks {

  Optional<Webhook> find(CreditorId creditor, AgencyId agency);

  /** The webhook, for the present transaction alone; empty when another has it already. */
  Optional<Webhook> take(CreditorId creditor, AgencyId agency);

  void put(CreditorId creditor, Webhook webhook);

  /** Answers whether there was one. */
  boolean remove(CreditorId creditor, AgencyId agency);
}
