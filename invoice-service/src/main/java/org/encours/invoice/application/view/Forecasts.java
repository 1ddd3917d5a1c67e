package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.List;
import org.encours.invoice.domain.figures.AgeingFlow;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What the book lets expect. */
public interface Forecasts {

  /** How past sales of one currency aged, as far as all of their ages are over by then. */
  AgeingFlow ageing(CreditorId creditor, String currency, LocalDate asOf);

  /**
   * @param week its Monday
   */
  record Week(LocalDate week, Money expected) {}

  /**
   * Cash of one currency, by the week in which each debtor usually pays: the due date and the days
   * late by which it paid in the year before, weighted by amount.
   *
   * @param overdueLonger what should have come by that habit and did not: no week can be told
   * @param contested open on invoices under dispute
   */
  record ExpectedCash(String currency, List<Week> weeks, Money overdueLonger, Money contested) {}

  List<ExpectedCash> cash(CreditorId creditor, LocalDate asOf);
}
