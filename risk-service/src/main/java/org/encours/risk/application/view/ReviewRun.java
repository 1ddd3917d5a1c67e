package org.encours.risk.application.view;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A review run and how far it is.
 *
 * @param status RUNNING, COMPLETED or FAILED
 * @param total how many debtors were due when it began
 */
public record ReviewRun(UUID id, LocalDate businessDate, String status, long done, long total) {}
