package org.encours.collections.domain.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.encours.kernel.Money;

/**
 * What is asked for one invoice.
 *
 * @param principal what is still owed of the invoice itself, value added tax included
 * @param interest statutory or contractual, up to the day of hand-off
 * @param periods how the interest is made up
 * @param fixedCompensation the lump sum of the law, the 40 euro between enterprises
 * @param fees reminder fees that the law allows
 * @param lumpSumOn the amount still due that a contractual lump sum among the fees was reckoned on,
 *     or null when there is none, or nobody told
 * @param provisional a rate used is not yet official, so a judge cannot be asked for it
 */
public record Claim(
    InvoiceId invoice,
    String number,
    LocalDate issueDate,
    LocalDate dueDate,
    Money principal,
    Money interest,
    List<InterestPeriod> periods,
    Money fixedCompensation,
    Money fees,
    Money lumpSumOn,
    boolean provisional) {

  public Claim {
    periods = List.copyOf(periods);
    if (!principal.isPositive()) {
      throw new IllegalArgumentException("invoice " + number + " has no principal to claim");
    }
    if (interest.isNegative() || fixedCompensation.isNegative() || fees.isNegative()) {
      throw new IllegalArgumentException("invoice " + number + " has a negative charge");
    }
  }

  public Money total() {
    return principal.plus(charges());
  }

  /**
   * What a clause of the contract makes the debtor pay; in France no creditor may call it a fee.
   */
  public Money penalty() {
    return lumpSumOn == null ? Money.zero(principal.currency()) : fees;
  }

  /** What reminders cost by law; nothing where the fees are a penalty. */
  public Money reminderFees() {
    return fees.minus(penalty());
  }

  /** Everything but the principal. */
  public Money charges() {
    return interest.plus(fixedCompensation).plus(fees);
  }

  /**
   * The same charges on what is still owed: a payment since the claim was made does not undo
   * interest that had run.
   */
  public Claim reducedTo(Money open) {
    return with(open, interest, periods, fixedCompensation, fees);
  }

  /** Principal only: for charges that have no basis against this debtor. */
  public Claim withoutCharges() {
    Money none = Money.zero(principal.currency());
    return with(principal, none, List.of(), none, none);
  }

  /**
   * Parts the claim in what may be asked now and what is held back. Interest follows its principal;
   * the lump sum and fees, owed once per invoice, stay with the first part. Both parts add up to
   * the whole.
   *
   * @param part of the principal, more than nothing and less than all of it
   */
  public Parts part(Money part) {
    if (!part.isPositive() || part.compareTo(principal) >= 0) {
      throw new IllegalArgumentException(part + " is no true part of " + principal);
    }
    Money now = InterestPeriod.share(interest, part, principal);
    List<InterestPeriod> nowPeriods =
        periods.stream().map(period -> period.onPart(part, principal)).toList();
    List<InterestPeriod> heldPeriods =
        IntStream.range(0, periods.size())
            .mapToObj(i -> periods.get(i).without(nowPeriods.get(i)))
            .toList();
    Money none = Money.zero(principal.currency());
    return new Parts(
        with(part, now, nowPeriods, fixedCompensation, fees),
        with(principal.minus(part), interest.minus(now), heldPeriods, none, none));
  }

  /** One list for each currency, in the order of the codes: a case has one currency. */
  public static List<List<Claim>> byCurrency(List<Claim> claims) {
    return List.copyOf(
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    claim -> claim.principal().currency().getCurrencyCode(),
                    TreeMap::new,
                    Collectors.toList()))
            .values());
  }

  /** A claim in two: what passes and what waits. */
  public record Parts(Claim passing, Claim held) {}

  private Claim with(
      Money newPrincipal,
      Money newInterest,
      List<InterestPeriod> newPeriods,
      Money newCompensation,
      Money newFees) {
    return new Claim(
        invoice,
        number,
        issueDate,
        dueDate,
        newPrincipal,
        newInterest,
        newPeriods,
        newCompensation,
        newFees,
        newFees.isZero() ? null : lumpSumOn,
        provisional);
  }
}
