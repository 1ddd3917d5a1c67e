package org.encours.invoice.application.view;

import java.time.LocalDate;
import org.encours.invoice.domain.figures.AgeingFlow;
import org.encours.kernel.CreditorId;

/** What the book lets expect. */
public interface Forecasts {

  /** How past sales of one currency aged, as far as all of their ages are over by then. */
  AgeingFlow ageing(CreditorId creditor, String currency, LocalDate asOf);
}
