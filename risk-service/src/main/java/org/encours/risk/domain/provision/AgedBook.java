package org.encours.risk.domain.provision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.encours.kernel.Money;
import org.encours.risk.domain.behaviour.OpenTerm;
import org.encours.risk.domain.behaviour.TermHistory;

/** All open claims of a creditor by currency and age, and how earlier ones ended. */
public final class AgedBook {

  private final Map<String, Map<Age, Money>> open = new TreeMap<>();
  private final EndedClaims ended = new EndedClaims();

  /** Adds the claims on one debtor. */
  public void add(TermHistory terms) {
    for (OpenTerm term : terms.open()) {
      open.computeIfAbsent(term.open().currency().getCurrencyCode(), _ -> new EnumMap<>(Age.class))
          .merge(Age.of(term.daysPast(terms.asOf())), term.open(), Money::plus);
    }
    terms.ended().forEach(ended::add);
  }

  public LossRates rates() {
    return ended.rates();
  }

  /** One provision per currency; none when nothing is open. */
  public List<Provision> provisions(LossRates rates) {
    return open.values().stream().map(gross -> Provision.of(gross, rates)).toList();
  }
}
