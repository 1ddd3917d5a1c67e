package org.encours.dunning.domain.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.dunning.domain.policy.LastStep;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.receivable.Receivable;

/**
 * What a run decided about one invoice.
 *
 * @param nextLook the first date on which it needs looking at again; empty where only an event can
 *     change anything
 * @param taken the step, when one was taken
 */
public record ItemOutcome(
    Receivable item, NextStep decision, Optional<LocalDate> nextLook, Optional<LastStep> taken) {}
