package org.encours.collections.domain.money;

import org.encours.collections.domain.claim.InvoiceId;
import org.encours.kernel.Money;

/**
 * What a movement of the ledger settled of one invoice.
 *
 * @param movement the ledger's own name of it, so that the same word heard twice counts once
 * @param amount negative for one that took it back
 */
public record Settled(String movement, InvoiceId invoice, Component component, Money amount) {

  public Settled negated() {
    return new Settled(movement, invoice, component, amount.negated());
  }
}
