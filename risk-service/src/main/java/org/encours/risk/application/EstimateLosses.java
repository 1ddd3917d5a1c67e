package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Portfolio;
import org.encours.risk.domain.behaviour.TermHistory;
import org.encours.risk.domain.provision.AgedBook;
import org.encours.risk.domain.provision.LossRates;
import org.encours.risk.domain.provision.Provision;

/** Estimates what of a creditor's open claims will be lost, as of any date. */
@ApplicationScoped
public class EstimateLosses {

  /**
   * @param provisions one per currency
   */
  public record Losses(LossRates rates, List<Provision> provisions) {}

  private final Portfolio book;

  EstimateLosses(Portfolio book) {
    this.book = book;
  }

  /**
   * @param factor how much worse than the past the times to come are; 1 is as the past
   */
  public Losses estimate(CreditorId creditor, LocalDate asOf, BigDecimal factor) {
    AgedBook aged = new AgedBook();
    book.forEach(creditor, debtor -> aged.add(TermHistory.of(debtor.facts(), asOf)));
    LossRates rates = aged.rates().lookingForward(factor);
    return new Losses(rates, aged.provisions(rates));
  }
}
