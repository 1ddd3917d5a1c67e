package org.encours.invoice.domain.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.kernel.Money;

/**
 * Whether the payer took every early-payment discount it could: then none is overpaid, and charges
 * have to wait.
 */
record Discounts(LocalDate valueDate, boolean areTaken) {

  static Discounts taken(Money amount, LocalDate valueDate, List<Claim> claims) {
    Money settling =
        claims.stream()
            .map(claim -> Payment.settling(claim.invoice(), valueDate))
            .reduce(Money.zero(amount.currency()), Money::plus);
    boolean whole = claims.stream().allMatch(claim -> claim.atMost().isEmpty());
    boolean any =
        claims.stream()
            .anyMatch(
                claim ->
                    !Payment.settling(claim.invoice(), valueDate).equals(claim.invoice().open()));
    return new Discounts(valueDate, whole && any && settling.equals(amount));
  }

  /** The claims, each limited to what settles it where the discounts are taken. */
  List<Claim> limits(List<Claim> claims) {
    return areTaken
        ? claims.stream()
            .map(
                claim ->
                    new Claim(
                        claim.invoice(),
                        Optional.of(Payment.settling(claim.invoice(), valueDate)),
                        claim.part()))
            .toList()
        : claims;
  }
}
