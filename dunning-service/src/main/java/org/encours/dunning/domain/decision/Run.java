package org.encours.dunning.domain.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/**
 * One run over a creditor's debtors for a business date.
 *
 * @param dryRun whether it only counts
 */
public record Run(UUID id, CreditorId creditor, LocalDate businessDate, boolean dryRun) {}
