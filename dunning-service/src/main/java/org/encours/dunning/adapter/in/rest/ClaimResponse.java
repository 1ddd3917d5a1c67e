package org.encours.dunning.adapter.in.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.encours.dunning.application.ComputeClaim.ClaimOfDay;
import org.encours.dunning.application.view.PenaltyView;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.claim.InterestLine;
import org.encours.kernel.Money;

/**
 * A claim over HTTP.
 *
 * @param provisional whether a rate for some of the days is not published yet
 * @param penaltyClause the figures that the penalty follows from
 * @param fees costs of reminders, where the law lets them cost
 * @param costs of a court or bailiff, as the ledger booked them
 * @param paidOnCharges what payments settled of charges, as the ledger says
 * @param waivedCharges what the ledger gave up of charges
 * @param disputed what open disputes take out of the principal; it is part of the total
 * @param chargesClaimed what was claimed and stands in the ledger, paid and waived parts included
 * @param chargesOpen of it, what is open
 * @param accruing what came on top since the last claim
 * @param dailyAmount what a further day adds
 * @param total principal, charges open and accruing
 * @param withheld charges that are not claimed, and why
 */
public record ClaimResponse(
    LocalDate asOf,
    Money principal,
    Interest interest,
    Money fixedCompensation,
    Money penalty,
    PenaltyView penaltyClause,
    Money fees,
    Money costs,
    Money paidOnCharges,
    Money waivedCharges,
    Money disputed,
    Money chargesClaimed,
    Money chargesOpen,
    Money accruing,
    Money dailyAmount,
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

  static ClaimResponse of(ClaimOfDay it) {
    InvoiceClaim claim = it.claim();
    return new ClaimResponse(
        claim.asOf(),
        claim.principal(),
        new Interest(claim.interest(), claim.lines().stream().map(ClaimResponse::period).toList()),
        claim.fixedCompensation(),
        claim.penalty(),
        claim.penaltyClause().map(PenaltyView::of).orElse(null),
        claim.fees(),
        claim.costs(),
        claim.ledger().paid(),
        claim.ledger().waived(),
        it.disputed(),
        claim.claimed(),
        claim.ledger().open(),
        claim.accruing(),
        it.daily(),
        claim.total(),
        claim.fixedLaw(),
        claim.provisional(),
        claim.accrued().missingRates(),
        claim.accrued().withheld().stream()
            .map(each -> new Withheld(each.charge().name(), each.reason(), each.law()))
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
