package org.encours.invoice.domain.figures;

import java.math.BigDecimal;

/**
 * What was invoiced in one month.
 *
 * @param days of the month that count: all, or those up to the report's end
 */
public record MonthSales(BigDecimal sales, int days) {}
