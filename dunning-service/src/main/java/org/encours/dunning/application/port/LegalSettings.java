package org.encours.dunning.application.port;

import org.encours.dunning.domain.claim.ClaimEngine;

/**
 * Choices that the law leaves open.
 *
 * @param rollFreeTerm whether the last free day of a consumer moves off weekends and holidays
 */
public record LegalSettings(ClaimEngine engine, boolean rollFreeTerm) {}
