package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * One invoice as of a date, out of the facts known about it.
 *
 * <p>Credit notes shrink the last terms first (a claim that was never due was never late); payments
 * cover the terms in the order they fall due; a reversal opens again what it had covered. Money in
 * another currency than the invoice's says nothing of it.
 */
final class Receivable {

  private final Fact.Issued issued;
  private final Money nothing;
  private final List<Fact.OfInvoice> facts;

  /** Facts in order of date; those of the same day in order of arrival. */
  Receivable(Fact.Issued issued, List<Fact.OfInvoice> facts) {
    this.issued = issued;
    this.nothing = Money.zero(issued.terms().getFirst().amount().currency());
    this.facts = facts;
  }

  List<TermOutcome> termsOn(LocalDate asOf) {
    List<Term> claimed = claimed();
    boolean disputed = hasOpenDispute();
    List<TermOutcome> outcomes = new ArrayList<>(claimed.size());
    Money before = nothing;
    for (Term term : claimed) {
      if (term.amount().isPositive()) {
        outcomes.add(outcome(term, before, disputed));
        before = before.plus(term.amount());
      }
    }
    return outcomes;
  }

  private List<Term> claimed() {
    Money credit = credited();
    List<Term> claimed = new ArrayList<>(issued.terms());
    for (int i = claimed.size() - 1; i >= 0 && credit.isPositive(); i--) {
      Term term = claimed.get(i);
      Money taken = credit.min(term.amount());
      claimed.set(i, new Term(term.dueDate(), term.amount().minus(taken)));
      credit = credit.minus(taken);
    }
    return claimed;
  }

  private TermOutcome outcome(Term term, Money before, boolean disputed) {
    Money needed = before.plus(term.amount());
    Money covered = nothing;
    Optional<LocalDate> settledOn = Optional.empty();
    boolean lost = false;
    for (Fact.OfInvoice fact : facts) {
      Money moved = moved(fact);
      covered = covered.plus(moved);
      if (covered.compareTo(needed) < 0) {
        settledOn = Optional.empty();
        lost = false;
      } else if (settledOn.isEmpty()) {
        settledOn = Optional.of(fact.on());
        lost = fact instanceof Fact.WrittenOff;
      }
    }
    Money open = needed.minus(covered).min(term.amount()).max(nothing);
    return new TermOutcome(
        issued.invoice(), term.dueDate(), term.amount(), open, settledOn, lost, disputed);
  }

  private Money moved(Fact.OfInvoice fact) {
    return switch (fact) {
      case Fact.Paid paid -> ofItsCurrency(paid.amount());
      case Fact.PaymentReversed reversed -> ofItsCurrency(reversed.amount()).negated();
      case Fact.WrittenOff lost -> ofItsCurrency(lost.amount());
      case Fact.WriteOffReversed back -> ofItsCurrency(back.amount()).negated();
      case Fact.Issued _, Fact.Credited _, Fact.DisputeOpened _, Fact.DisputeResolved _ -> nothing;
    };
  }

  private Money ofItsCurrency(Money amount) {
    return amount.currency().equals(nothing.currency()) ? amount : nothing;
  }

  private Money credited() {
    return facts.stream()
        .filter(Fact.Credited.class::isInstance)
        .map(Fact.Credited.class::cast)
        .map(credit -> ofItsCurrency(credit.amount()))
        .reduce(nothing, Money::plus);
  }

  private boolean hasOpenDispute() {
    Set<UUID> open = new HashSet<>();
    for (Fact.OfInvoice fact : facts) {
      switch (fact) {
        case Fact.DisputeOpened opened -> open.add(opened.dispute());
        case Fact.DisputeResolved resolved -> open.remove(resolved.dispute());
        default -> {}
      }
    }
    return !open.isEmpty();
  }
}
