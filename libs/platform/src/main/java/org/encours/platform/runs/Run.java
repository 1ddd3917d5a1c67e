package org.encours.platform.runs;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/**
 * One run over a creditor's items for a business date.
 *
 * @param kind the name of its {@link RunKind}
 * @param dryRun whether it only counts
 */
public record Run(
    UUID id, String kind, CreditorId creditor, LocalDate businessDate, boolean dryRun) {}
