package org.encours.collections.application.port;

import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.kernel.CreditorId;

/** How each creditor wants its cases to go. */
public interface Policies {

  CollectionPolicy of(CreditorId creditor);

  void put(CreditorId creditor, CollectionPolicy policy);
}
