package org.encours.dunning.domain.page;

import java.util.List;

/**
 * How the charges of one invoice were computed, as the letter says it.
 *
 * @param number of the invoice
 * @param claimed whether they are asked for, or only shown as accruing
 * @param rows one for each part, with its article
 */
public record Computation(String number, boolean claimed, List<String> rows) {}
