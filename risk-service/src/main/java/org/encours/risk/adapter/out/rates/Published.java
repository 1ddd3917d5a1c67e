package org.encours.risk.adapter.out.rates;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One rate of a file, its currency as it was written. */
record Published(LocalDate on, String currency, BigDecimal rate) {}
