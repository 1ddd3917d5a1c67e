package org.encours.dunning.domain.country.be;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.ClaimRules;
import org.encours.dunning.domain.claim.Debt;
import org.encours.dunning.domain.claim.Entitlement;
import org.encours.dunning.domain.claim.InterestRight;
import org.encours.dunning.domain.claim.LumpSums;
import org.encours.dunning.domain.claim.Penalties;
import org.encours.dunning.domain.claim.Penalty;
import org.encours.dunning.domain.claim.RateRule;
import org.encours.dunning.domain.claim.RateSeries;
import org.encours.dunning.domain.claim.Rates;
import org.encours.dunning.domain.claim.ReminderCostRight;
import org.encours.dunning.domain.claim.Terms;
import org.encours.dunning.domain.claim.Withheld;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.IndemnityCap;
import org.encours.kernel.Money;

/**
 * Towards a Belgian consumer nothing is due before a free first reminder and fourteen days, nothing
 * without an accepted clause, and nothing above the caps (CEL art. XIX.2 and XIX.4). A clause above
 * a cap is void as a whole: it is reported, never silently lowered.
 */
final class BelgianConsumer {

  private static final String WAIT = "CEL art. XIX.2";
  private static final String CAPS = "CEL art. XIX.4";

  private BelgianConsumer() {}

  static Entitlement of(ClaimBasis basis, LocalDate asOf, Rates rates, ClaimRules rules) {
    List<Withheld> withheld = new ArrayList<>();
    Optional<String> closed = closedGate(basis, asOf);
    if (closed.isPresent()) {
      withheld.add(new Withheld(Withheld.Charge.INTEREST, closed.get(), WAIT));
      withheld.add(new Withheld(Withheld.Charge.PENALTY, closed.get(), WAIT));
      return costOnly(basis, withheld);
    }
    FreeTerm term = basis.firstReminder().orElseThrow();
    Debt reminded = basis.debt().limitedToDueBefore(term.sentOn());
    Money stillDue = reminded.overdueOn(term.chargeFrom(), rules.creditEffect());
    if (stillDue.isZero()) {
      return costOnly(basis, withheld);
    }
    Optional<Penalty> penalty = penalty(basis, stillDue, withheld);
    return new Entitlement(
        reminded,
        interest(basis, term, stillDue, asOf, rates, withheld),
        (_, day) ->
            new LumpSums.Granted(
                Optional.empty(), penalty.filter(_ -> !day.isBefore(term.chargeFrom())), List.of()),
        ReminderCostRight.of(basis, penalty, withheld),
        CAPS,
        withheld);
  }

  private static Optional<String> closedGate(ClaimBasis basis, LocalDate asOf) {
    if (basis.firstReminder().isEmpty()) {
      return Optional.of("no first reminder has been sent");
    }
    FreeTerm term = basis.firstReminder().get();
    return asOf.isBefore(term.chargeFrom())
        ? Optional.of("the free term of the first reminder runs until " + term.lastFreeDay())
        : Optional.empty();
  }

  private static Optional<InterestRight> interest(
      ClaimBasis basis,
      FreeTerm term,
      Money stillDue,
      LocalDate asOf,
      Rates rates,
      List<Withheld> withheld) {
    Optional<Terms.InterestClause> clause = basis.terms().interest();
    Optional<String> missing = missingClause(basis, clause.isPresent());
    if (missing.isPresent()) {
      withheld.add(new Withheld(Withheld.Charge.INTEREST, missing.get(), CAPS));
      return Optional.empty();
    }
    // CEL art. XIX.2: a small or medium enterprise counts from the day after sending.
    LocalDate from =
        basis.creditorSize() == CreditorSize.SME ? term.sentOn().plusDays(1) : term.chargeFrom();
    RateRule cap = new RateRule.Published(RateSeries.BE_BUSINESS, CAPS);
    RateRule rule =
        switch (clause.orElseThrow()) {
          case Terms.InterestClause.AtStatutoryRate() -> cap;
          case Terms.InterestClause.AtRate(BigDecimal percent) ->
              new RateRule.AgreedWithin(percent, cap, CAPS + ": agreed rate");
        };
    if (rule instanceof RateRule.AgreedWithin agreed && agreed.isExceeded(from, asOf, rates)) {
      withheld.add(
          new Withheld(
              Withheld.Charge.INTEREST,
              "the agreed rate of "
                  + agreed.percent().toPlainString()
                  + " % exceeds the legal maximum: the clause is void",
              CAPS));
      return Optional.empty();
    }
    return Optional.of(new InterestRight(from, rule, stillDue, RoundingMode.DOWN));
  }

  private static Optional<Penalty> penalty(
      ClaimBasis basis, Money stillDue, List<Withheld> withheld) {
    Optional<Terms.PenaltyClause> clause = basis.terms().penalty();
    Optional<String> missing = missingClause(basis, clause.isPresent());
    if (missing.isPresent()) {
      withheld.add(new Withheld(Withheld.Charge.PENALTY, missing.get(), CAPS));
      return Optional.empty();
    }
    if (!stillDue.currency().getCurrencyCode().equals("EUR")) {
      withheld.add(new Withheld(Withheld.Charge.PENALTY, "the caps are set in euro", CAPS));
      return Optional.empty();
    }
    Money cap = IndemnityCap.of(stillDue);
    return switch (clause.orElseThrow()) {
      case Terms.PenaltyClause.AtLegalCap() -> Optional.of(Penalties.atLegalCap(stillDue, CAPS));
      case Terms.PenaltyClause.Share share -> {
        Optional<String> unusable = share.unusableFor(stillDue);
        if (unusable.isPresent()) {
          withheld.add(new Withheld(Withheld.Charge.PENALTY, unusable.get(), CAPS));
          yield Optional.empty();
        }
        Penalty asked = Penalties.of(share, stillDue, Optional.of(cap), CAPS);
        if (asked.amount().compareTo(cap) > 0) {
          withheld.add(
              new Withheld(
                  Withheld.Charge.PENALTY,
                  "the clause asks "
                      + asked.amount()
                      + ", the legal maximum is "
                      + cap
                      + ": the clause is void",
                  CAPS));
          yield Optional.empty();
        }
        yield Optional.of(asked);
      }
    };
  }

  private static Optional<String> missingClause(ClaimBasis basis, boolean provided) {
    if (!provided) {
      return Optional.of("the terms provide none");
    }
    return basis.terms().provenBefore(basis.debt().contractDate())
        ? Optional.empty()
        : Optional.of("no proof that the terms were accepted before the invoice");
  }

  private static Entitlement costOnly(ClaimBasis basis, List<Withheld> withheld) {
    return new Entitlement(
        basis.debt(),
        Optional.empty(),
        LumpSums.NONE,
        ReminderCostRight.of(basis, Optional.empty(), withheld),
        CAPS,
        withheld);
  }
}
