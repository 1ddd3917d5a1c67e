package org.encours.collections.domain.money;

import java.util.List;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * What a case gave up by a settlement or a concession, which the creditor's ledger does not know of
 * yet. A concession is taken from the accessories first.
 *
 * @param principal of the invoices themselves
 * @param charges of what the delay added
 * @param payments recoveries that it was the price of: if one goes back, so does the concession
 */
public record Concession(Money principal, Money charges, String reason, List<UUID> payments) {

  public Concession {
    payments = List.copyOf(payments);
  }
}
