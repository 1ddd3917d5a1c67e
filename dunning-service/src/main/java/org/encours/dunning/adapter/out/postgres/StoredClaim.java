package org.encours.dunning.adapter.out.postgres;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.claim.Claim;
import org.encours.dunning.domain.claim.InterestLine;
import org.encours.dunning.domain.claim.Penalty;
import org.encours.dunning.domain.claim.Rate;
import org.encours.dunning.domain.claim.Withheld;
import org.encours.kernel.Money;

/** What the law granted on the day of a message, as its line keeps it. */
record StoredClaim(
    LocalDate asOf,
    Money principal,
    Money interest,
    List<StoredPeriod> lines,
    Money fixedCompensation,
    Money penalty,
    StoredPenalty penaltyClause,
    Money fees,
    Money paidOnCharges,
    boolean provisional,
    List<String> missingRates,
    List<StoredWithheld> withheld,
    String fixedLaw,
    LocalDate reservedFrom) {

  record StoredPeriod(
      LocalDate from,
      LocalDate to,
      long days,
      BigDecimal rate,
      Rate.Certainty certainty,
      Money base,
      Money amount,
      String law) {

    static StoredPeriod of(InterestLine it) {
      return new StoredPeriod(
          it.from(),
          it.to(),
          it.days(),
          it.rate(),
          it.certainty(),
          it.base(),
          it.amount(),
          it.law());
    }

    InterestLine line() {
      return new InterestLine(from, to, days, rate, certainty, base, amount, law);
    }
  }

  record StoredPenalty(
      Money amount, Money base, Money cap, List<StoredPenaltyLine> lines, String law) {

    static StoredPenalty of(Penalty it) {
      return new StoredPenalty(
          it.amount(),
          it.base(),
          it.cap().orElse(null),
          it.lines().stream().map(StoredPenaltyLine::of).toList(),
          it.law());
    }

    Penalty penalty() {
      return new Penalty(
          amount,
          base,
          Optional.ofNullable(cap),
          lines.stream().map(StoredPenaltyLine::line).toList(),
          law);
    }
  }

  record StoredPenaltyLine(Penalty.Kind kind, BigDecimal percent, Money of, Money amount) {

    static StoredPenaltyLine of(Penalty.Line it) {
      return new StoredPenaltyLine(
          it.kind(), it.percent().orElse(null), it.of().orElse(null), it.amount());
    }

    Penalty.Line line() {
      return new Penalty.Line(kind, Optional.ofNullable(percent), Optional.ofNullable(of), amount);
    }
  }

  record StoredWithheld(Withheld.Charge charge, String reason, String law) {}

  static StoredClaim of(Claim it) {
    return new StoredClaim(
        it.asOf(),
        it.principal(),
        it.interest(),
        it.lines().stream().map(StoredPeriod::of).toList(),
        it.fixedCompensation(),
        it.penalty(),
        it.penaltyClause().map(StoredPenalty::of).orElse(null),
        it.fees(),
        it.paidOnCharges(),
        it.provisional(),
        it.missingRates(),
        it.withheld().stream()
            .map(each -> new StoredWithheld(each.charge(), each.reason(), each.law()))
            .toList(),
        it.fixedLaw(),
        it.reservedFrom().orElse(null));
  }

  Claim claim() {
    return new Claim(
        asOf,
        principal,
        interest,
        lines.stream().map(StoredPeriod::line).toList(),
        fixedCompensation,
        penalty,
        Optional.ofNullable(penaltyClause).map(StoredPenalty::penalty),
        fees,
        paidOnCharges,
        provisional,
        missingRates,
        withheld.stream()
            .map(each -> new Withheld(each.charge(), each.reason(), each.law()))
            .toList(),
        fixedLaw,
        Optional.ofNullable(reservedFrom));
  }
}
