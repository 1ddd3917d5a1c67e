package org.encours.collections.domain.court;

import java.time.LocalDate;

/**
 * A day that matters in a procedure.
 *
 * @param ours whether we lose something when it passes; otherwise it is the day from which the next
 *     step may be taken
 * @param leadsTo the step that meets it or that it allows
 */
public record Deadline(LocalDate on, boolean ours, StepKind leadsTo, String what) {}
