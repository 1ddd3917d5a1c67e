package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.BehaviourFacts;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.Terms;
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

  private static final int PAGE = 500;

  private final Debtors debtors;
  private final BehaviourFacts facts;

  EstimateLosses(Debtors debtors, BehaviourFacts facts) {
    this.debtors = debtors;
    this.facts = facts;
  }

  /**
   * @param factor how much worse than the past the times to come are; 1 is as the past
   */
  @Transactional
  public Losses estimate(CreditorId creditor, LocalDate asOf, BigDecimal factor) {
    AgedBook book = new AgedBook();
    List<DebtorId> page = next(creditor, Optional.empty());
    while (!page.isEmpty()) {
      Map<DebtorId, List<Fact>> histories = facts.of(creditor, page);
      histories.values().forEach(history -> book.add(Terms.of(history, asOf)));
      page = next(creditor, Optional.of(page.getLast()));
    }
    LossRates rates = book.rates().lookingForward(factor);
    return new Losses(rates, book.provisions(rates));
  }

  private List<DebtorId> next(CreditorId creditor, Optional<DebtorId> after) {
    return debtors.assessed(creditor, after, PAGE).stream()
        .map(KnownDebtor::file)
        .map(file -> file.id())
        .toList();
  }
}
