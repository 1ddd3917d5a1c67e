package org.encours.invoice.domain.policy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.figures.AgeBucket;
import org.encours.invoice.domain.input.Violations;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;

/**
 * A creditor's own rules for its ledger.
 *
 * @param tolerance what may be missing from a payment; none where every cent counts
 * @param lossRates expected loss in percent by age, for the provision (IFRS 9, 5.5.15); empty where
 *     they are to be derived from the book itself
 * @param allocationOrder what money settles first; the law's where none was chosen
 * @param giveUpChargesBelow a smaller rest of charges is let go once the principal is paid
 * @param terms what is done about payment terms beyond the law
 */
public record LedgerPolicy(
    Optional<Tolerance> tolerance,
    Map<AgeBucket, BigDecimal> lossRates,
    Optional<AllocationOrder> allocationOrder,
    Optional<Money> giveUpChargesBelow,
    CreditUse creditUse,
    TermsPolicy terms) {

  public static final LedgerPolicy PLAIN =
      new LedgerPolicy(
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          CreditUse.WHEN_DUE,
          TermsPolicy.PLAIN);

  public LedgerPolicy {
    lossRates = Map.copyOf(lossRates);
  }

  /**
   * @param country the creditor's, whose law decides where it chose nothing
   */
  public SettlementRules settlement(String country) {
    return new SettlementRules(
        allocationOrder.orElseGet(() -> AllocationOrder.byLawOf(country)),
        tolerance,
        giveUpChargesBelow);
  }

  public Decision<LedgerPolicy, LedgerEvent> set() {
    Violations violations = new Violations();
    tolerance.ifPresent(limit -> limit.check("tolerance", violations));
    giveUpChargesBelow.ifPresent(
        limit -> violations.require(limit.isPositive(), "giveUpChargesBelow", "must be positive"));
    violations.require(
        lossRates.isEmpty() || lossRates.size() == AgeBucket.values().length,
        "lossRates",
        "needs a rate for every age, or none at all");
    lossRates.forEach(
        (age, rate) ->
            violations.require(
                rate.signum() >= 0
                    && rate.compareTo(BigDecimal.TEN.pow(2)) <= 0
                    && rate.scale() <= 4,
                "lossRates." + age.wireName(),
                "must be between 0 and 100 percent, with at most four decimals"));
    return violations.none()
        ? Decision.accept(this, java.util.List.of())
        : Decision.refuse(new InvalidInput("ledger-policy", violations.list()));
  }
}
