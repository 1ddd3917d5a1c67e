package org.encours.dunning.domain.claim;

import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * What the law and the terms grant for one debt, before any day is counted.
 *
 * @param fixedCompensation due as soon as the debt is late by a day
 */
record Entitlement(
    Debt debt,
    Optional<InterestRight> interest,
    Optional<Money> fixedCompensation,
    Optional<Money> penalty,
    String fixedLaw,
    List<Withheld> withheld) {}
