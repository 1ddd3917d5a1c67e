package org.encours.collections.domain.court;

import java.time.LocalDate;

/** A step that was taken, on the day it counts from. */
public record CourtStep(StepKind kind, LocalDate on, String note) {}
