package org.encours.dunning.adapter.in.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.encours.dunning.application.view.PenaltyView;
import org.encours.dunning.domain.claim.Claim;
import org.encours.dunning.domain.claim.InterestLine;
import org.encours.kernel.Money;

/**
 * A claim over HTTP.
 *
 * @param provisional whether a rate for some of the days is not published yet
 * @param penaltyClause the figures that the penalty follows from
 * @param fees costs of reminders, where the law lets them cost
 * @param withheld charges that are not claimed, and why
 */
public record ClaimBody(
    LocalDate asOf,
    Money principal,
    Interest interest,
    Money fixedCompensation,
    Money penalty,
    PenaltyView penaltyClause,
    Money fees,
    Money paidOnCharges,
    Money total,
    String fixedLaw,
    boolean provisional,
    List<String> missingRates,
    List<Withheld> withheld) {

  /** The sum and the lines it is made of. */
  public record Interest(Money amount, List<Period> periods) {}

  /** One line: base × rate × days / 36500. */
  public record Period(
      LocalDate from,
      LocalDate to,
      long days,
      BigDecimal rate,
      Money base,
      Money amount,
      String law,
      String certainty) {}

  /** A charge that is not claimed. */
  public record Withheld(String charge, String reason, String law) {}

  static ClaimBody of(Claim claim) {
    return new ClaimBody(
        claim.asOf(),
        claim.principal(),
        new Interest(claim.interest(), claim.lines().stream().map(ClaimBody::period).toList()),
        claim.fixedCompensation(),
        claim.penalty(),
        claim.penaltyClause().map(PenaltyView::of).orElse(null),
        claim.fees(),
        claim.paidOnCharges(),
        claim.total(),
        claim.fixedLaw(),
        claim.provisional(),
        claim.missingRates(),
        claim.withheld().stream()
            .map(it -> new Withheld(it.charge().name(), it.reason(), it.law()))
            .toList());
  }

  private static Period period(InterestLine line) {
    return new Period(
        line.from(),
        line.to(),
        line.days(),
        line.rate(),
        line.base(),
        line.amount(),
        line.law(),
        line.certainty().name());
  }
}
