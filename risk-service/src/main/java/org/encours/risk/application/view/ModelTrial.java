package org.encours.risk.application.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A model that was tried against what was in force.
 *
 * @param version empty when nothing could be learnt
 * @param replaced whether it was better and came into force
 * @param inForce whether it is so still
 * @param since the newest period began; empty when the two could not be compared
 * @param tested invoices of that period with an outcome
 * @param brier its mean squared error of probabilities there, lower is better
 * @param standing what was in force: a model's version or the smoothed rates
 * @param standingBrier its error on the same invoices
 * @param why in words
 */
public record ModelTrial(
    UUID id,
    Optional<String> version,
    boolean replaced,
    boolean inForce,
    Optional<LocalDate> since,
    int tested,
    Optional<BigDecimal> brier,
    String standing,
    Optional<BigDecimal> standingBrier,
    String why,
    String by,
    Instant triedAt) {}
