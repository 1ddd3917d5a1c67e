package org.encours.dunning.adapter.in.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.application.view.ContactView.ContactItem;

/**
 * One contact with a debtor.
 *
 * @param at when it took place
 * @param direction IN where the debtor spoke, OUT where we did
 * @param channel the way it took
 * @param kind what it was
 * @param reason why the debtor does not pay, where it said so
 * @param with whom, at the debtor's
 * @param by who noted it, or the service that sent it
 * @param text what was said
 * @param invoices what it was about
 */
public record ContactResponse(
    UUID id,
    Instant at,
    String direction,
    String channel,
    String kind,
    String reason,
    String with,
    String by,
    String text,
    List<UUID> invoices) {

  static ContactResponse of(ContactItem it) {
    return new ContactResponse(
        it.id(),
        it.at(),
        it.direction(),
        it.channel(),
        it.kind(),
        it.reason(),
        it.with(),
        it.by(),
        it.text(),
        it.invoices());
  }
}
