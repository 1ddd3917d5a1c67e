package org.encours.collections.application.view;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A run for a business date.
 *
 * @param plans how many plans were looked at
 * @param broken how many of them were found broken
 */
public record CollectionRun(
    UUID id, LocalDate businessDate, String status, int plans, int broken) {}
