package org.encours.risk.domain.behaviour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.DebtorKind;

/**
 * One term of the past that a model may learn from.
 *
 * @param number unique in the history: the invoice and which of its terms
 * @param amount in the currency the creditor's policy speaks of
 * @param settled empty while it is open
 */
public record TrainingTerm(
    String number,
    DebtorId debtor,
    DebtorKind kind,
    LocalDate issued,
    LocalDate due,
    BigDecimal amount,
    Optional<LocalDate> settled,
    boolean disputed) {

  /** A debtor's terms in one currency, as they are known on a date. */
  public static List<TrainingTerm> of(
      DebtorId debtor, DebtorKind kind, Collection<Fact> facts, LocalDate asOf, String currency) {
    InvoiceFacts known = InvoiceFacts.of(facts, asOf);
    List<TrainingTerm> terms = new ArrayList<>();
    for (TermOutcome term : known.outcomes(asOf)) {
      if (term.amount().currency().getCurrencyCode().equals(currency)) {
        terms.add(
            new TrainingTerm(
                term.invoice().value() + "#" + terms.size(),
                debtor,
                kind,
                known.issued().get(term.invoice()).on(),
                term.dueDate(),
                term.amount().amount(),
                term.settledOn(),
                known.wasDisputed(term.invoice())));
      }
    }
    return terms;
  }
}
