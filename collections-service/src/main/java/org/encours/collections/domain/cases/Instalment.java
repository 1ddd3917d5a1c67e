package org.encours.collections.domain.cases;

import java.time.LocalDate;
import org.encours.kernel.Money;

/** One agreed payment of a plan. */
public record Instalment(LocalDate dueDate, Money amount) {}
