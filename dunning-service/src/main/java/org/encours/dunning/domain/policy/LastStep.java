package org.encours.dunning.domain.policy;

import java.time.LocalDate;

/**
 * The last step taken for a debt.
 *
 * @param takenOn business date of the run that took it
 * @param daysFromDue of the step in the plan it was taken under
 */
public record LastStep(String name, int daysFromDue, LocalDate takenOn) {}
