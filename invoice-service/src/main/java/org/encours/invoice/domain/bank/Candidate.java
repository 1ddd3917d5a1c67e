package org.encours.invoice.domain.bank;

import java.util.UUID;
import org.encours.kernel.Money;

/**
 * An open invoice that money may have been for.
 *
 * @param settling what settles it on the money's value date: an earned discount is taken off
 * @param knownPayer whether its debtor paid from that account before
 */
public record Candidate(
    UUID invoice, String number, String debtor, Money open, Money settling, boolean knownPayer) {}
