package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.encours.kernel.Money;
import org.encours.risk.domain.debtor.InvoiceId;

/** Money still to come: one term of an invoice that is not fully paid. */
public record OpenTerm(InvoiceId invoice, LocalDate dueDate, Money open, boolean disputed) {

  /** Days past due; 0 or less is not due. */
  public int daysPast(LocalDate asOf) {
    return Math.toIntExact(ChronoUnit.DAYS.between(dueDate, asOf));
  }
}
