package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import org.encours.kernel.Money;

/**
 * What of an instalment was not paid at the end of the last day it could be paid in time. It is
 * fixed on that day: what is paid later does not lower it.
 */
public record LatePart(LocalDate lastDay, Money unpaid) {}
