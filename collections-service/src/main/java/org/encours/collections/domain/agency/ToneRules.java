package org.encours.collections.domain.agency;

import java.util.List;
import org.encours.collections.domain.party.DebtorKind;

/** What the creditor lets an agency say in its name: the first rule that fits a debtor. */
public record ToneRules(List<ToneRule> rules) {

  public ToneRules {
    rules = rules == null ? List.of() : List.copyOf(rules);
  }

  /** Where no rule fits: companies firmly, consumers and public bodies courteously. */
  public Tone hardest(DebtorKind debtor, String grade) {
    return rules.stream()
        .filter(rule -> rule.fits(debtor, grade))
        .map(ToneRule::hardest)
        .findFirst()
        .orElse(debtor == DebtorKind.COMPANY ? Tone.FIRM : Tone.COURTEOUS);
  }
}
