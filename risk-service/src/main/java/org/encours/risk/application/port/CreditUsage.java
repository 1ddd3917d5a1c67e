package org.encours.risk.application.port;

import org.encours.kernel.Money;

/**
 * What debtors have taken of a limit in one currency.
 *
 * @param owed all that is open, unallocated credit taken off
 * @param held by orders that were accepted and not invoiced yet
 */
public record CreditUsage(Money owed, Money held) {}
