package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a reminder costs a consumer where the law lets it cost.
 *
 * @param euro with the postage; the law sets its limit in euro
 * @param chargedOn the day it leaves
 */
public record ReminderCost(BigDecimal euro, LocalDate chargedOn) {}
