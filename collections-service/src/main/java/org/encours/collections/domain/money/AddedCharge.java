package org.encours.collections.domain.money;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.kernel.Money;

/**
 * A charge that came to a claim after it was handed off: interest that ran on and was claimed,
 * costs of a court. The ledger books it, so it is owed.
 *
 * @param item the ledger's charge item
 * @param knownOn from which day it is known here
 */
public record AddedCharge(
    UUID item,
    InvoiceId invoice,
    Component component,
    Money amount,
    LocalDate on,
    LocalDate knownOn) {}
