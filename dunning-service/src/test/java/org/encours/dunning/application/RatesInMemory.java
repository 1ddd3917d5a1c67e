package org.encours.dunning.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.RateStore;
import org.encours.dunning.domain.claim.Debts;
import org.encours.dunning.domain.claim.ProposedRate;
import org.encours.dunning.domain.claim.Rates;

/** Keeps entered rates as long as a test runs. */
final class RatesInMemory implements RateStore {

  private final List<ProposedRate> entered = new ArrayList<>();

  @Override
  public Rates shipped() {
    return Debts.RATES;
  }

  @Override
  public List<ProposedRate> entered() {
    return entered.reversed();
  }

  @Override
  public Optional<ProposedRate> find(UUID id) {
    return entered.stream().filter(rate -> rate.id().equals(id)).findFirst();
  }

  @Override
  public void propose(ProposedRate rate) {
    entered.add(rate);
  }

  @Override
  public void approve(ProposedRate rate) {
    entered.replaceAll(other -> other.id().equals(rate.id()) ? rate : other);
  }
}
