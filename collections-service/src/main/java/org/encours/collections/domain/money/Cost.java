package org.encours.collections.domain.money;

import java.time.LocalDate;
import org.encours.kernel.Money;

/** What a case cost the creditor: fees, registry, service, lawyer. */
public record Cost(Money amount, LocalDate on, String what) {}
