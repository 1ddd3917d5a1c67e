package org.encours.collections.application;

import java.util.Optional;
import org.encours.collections.application.port.Webhooks;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.Webhook;
import org.encours.kernel.CreditorId;

/** The one webhook there is. */
final class WebhookInMemory implements Webhooks {

  Webhook now;

  WebhookInMemory(Webhook begun) {
    now = begun;
  }

  @Override
  public Optional<Webhook> find(CreditorId creditor, AgencyId agency) {
    return Optional.of(now);
  }

  @Override
  public Optional<Webhook> take(CreditorId creditor, AgencyId agency) {
    return Optional.of(now);
  }

  @Override
  public void put(CreditorId creditor, Webhook webhook) {
    now = webhook;
  }

  @Override
  public boolean remove(CreditorId creditor, AgencyId agency) {
    throw new UnsupportedOperationException("nobody takes it away here");
  }
}
