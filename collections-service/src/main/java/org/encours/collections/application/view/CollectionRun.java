package org.encours.collections.application.view;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A run for a business date.
 *
 * @param plans how many plans had something due
 * @param broken how many of them were found broken
 * @param looked how many cases had something due that day
 * @param changed how many of them moved on
 */
public record CollectionRun(
    UUID id,
    LocalDate businessDate,
    String status,
    int plans,
    int broken,
    int looked,
    int changed) {}
