package org.encours.collections.domain.money;

import java.util.List;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * What a case gave up of the invoices themselves by a settlement or a concession, which the
 * creditor's ledger does not know of yet. A concession is taken from the accessories first.
 *
 * @param payments recoveries that it was the price of: if one goes back, so does the concession
 */
public record ConcededPrincipal(Money principal, String reason, List<UUID> payments) {

  public ConcededPrincipal {
    payments = List.copyOf(payments);
  }
}
