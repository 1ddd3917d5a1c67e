package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.encours.collections.application.port.Agencies;
import org.encours.collections.application.port.WebhookSender;
import org.encours.collections.application.port.Webhooks;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.Webhook;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.kernel.RefusedException;

/** Sets up where an agency is told, and the keys that sign it. */
@ApplicationScoped
public class RegisterWebhook {

  private final Webhooks webhooks;
  private final Agencies agencies;
  private final WebhookSender sender;
  private final Clock clock;

  RegisterWebhook(Webhooks webhooks, Agencies agencies, WebhookSender sender, Clock clock) {
    this.webhooks = webhooks;
    this.agencies = agencies;
    this.sender = sender;
    this.clock = clock;
  }

  /** A webhook with the secret that was made for it now, or null when none was. */
  public record Registered(Webhook webhook, String secret) {}

  /** A new one is told everything from the first event on that is the agency's still. */
  @Transactional
  public Registered put(CreditorId creditor, AgencyId agency, URI url) {
    if (agencies.find(creditor, agency).isEmpty()) {
      throw new NotFound("There is no agency " + agency + ".");
    }
    sender
        .obstacle(url)
        .ifPresent(
            why -> {
              throw new RefusedException(new AddressNotCallable(why));
            });
    Optional<Webhook> known = webhooks.find(creditor, agency);
    String secret = known.isPresent() ? null : sender.newSecret();
    Webhook webhook =
        known
            .map(old -> old.movedTo(url, clock.instant()))
            .orElseGet(() -> Webhook.begun(agency, url, secret, clock.instant()));
    webhooks.put(creditor, webhook);
    return new Registered(webhook, secret);
  }

  @Transactional
  public Registered rotateKey(CreditorId creditor, AgencyId agency) {
    String secret = sender.newSecret();
    Webhook rotated = show(creditor, agency).rotated(secret, clock.instant());
    webhooks.put(creditor, rotated);
    return new Registered(rotated, secret);
  }

  @Transactional
  public Webhook show(CreditorId creditor, AgencyId agency) {
    return webhooks
        .find(creditor, agency)
        .orElseThrow(() -> new NotFound("Agency " + agency + " has no webhook."));
  }

  @Transactional
  public void remove(CreditorId creditor, AgencyId agency) {
    if (!webhooks.remove(creditor, agency)) {
      throw new NotFound("Agency " + agency + " has no webhook.");
    }
  }
}
