package org.encours.collections.domain.gate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.ConsumerCaps;
import org.encours.collections.domain.claim.InterestPeriod;
import org.encours.collections.domain.claim.RateCap;
import org.encours.collections.domain.party.AcceptedTerms;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.kernel.Money;

/**
 * Whether what is asked of a consumer in Belgium beside the debt keeps to its clause and the caps
 * (art. XIX.4 CEL), which a collector must check before it asks. A clause above a cap is void as a
 * whole, so nothing is lowered here: the claim is held, and made anew.
 */
public final class ConsumerCharges {

  private static final LocalDate IN_FORCE = LocalDate.of(2023, 9, 1);
  private static final String LAW = " (art. XIX.4 CEL)";

  private final Claim claim;
  private final Money total;
  private final AcceptedTerms terms;
  private final RateCap cap;
  private final List<String> wrong = new ArrayList<>();

  private ConsumerCharges(Claim claim, Money total, AcceptedTerms terms, RateCap cap) {
    this.claim = claim;
    this.total = total;
    this.terms = terms;
    this.cap = cap;
  }

  /**
   * What is wrong with them, one line each; empty for any other debtor.
   *
   * @param total of the invoice; no lump sum is reckoned on more
   */
  public static List<String> faults(Claim claim, Money total, DebtorFile debtor, RateCap cap) {
    boolean protectedOnes = debtor.kind() == DebtorKind.CONSUMER && debtor.country().equals("BE");
    if (!protectedOnes || claim.charges().isZero()) {
      return List.of();
    }
    ConsumerCharges charges = new ConsumerCharges(claim, total, debtor.terms(), cap);
    charges.clauses();
    charges.lumpSum();
    claim.periods().forEach(charges::rate);
    return List.copyOf(charges.wrong);
  }

  private void clauses() {
    if (claim.interest().isPositive() && (terms == null || !terms.interestClause())) {
      wrong.add("interest without a clause that provides it" + LAW);
    }
    if (claim.lumpSumOn() != null && (terms == null || !terms.penaltyClause())) {
      wrong.add("a lump sum without a clause that provides it" + LAW);
    }
    if (claim.fixedCompensation().isPositive()) {
      wrong.add(
          claim.fixedCompensation()
              + " of fixed compensation, which enterprises owe each other and a consumer does not"
              + LAW);
    }
  }

  private void lumpSum() {
    if (!claim.fees().isPositive()) {
      return;
    }
    if (!claim.fees().currency().getCurrencyCode().equals("EUR")) {
      wrong.add("a lump sum that is not in euro, in which its cap is set" + LAW);
      return;
    }
    // What was due then: a payment since does not lower it, and nobody knows more than the invoice.
    Money due = claim.lumpSumOn() == null ? total : claim.lumpSumOn().min(total);
    Money most = ConsumerCaps.lumpSum(due);
    if (claim.fees().compareTo(most) > 0) {
      wrong.add(claim.fees() + " of lump sum and costs on " + due + ", at most " + most + LAW);
    }
  }

  private void rate(InterestPeriod period) {
    if (period.to().isBefore(IN_FORCE)) {
      return;
    }
    LocalDate from = period.from().isBefore(IN_FORCE) ? IN_FORCE : period.from();
    for (LocalDate day : List.of(from, period.to())) {
      Optional<BigDecimal> most = cap.on(day);
      if (most.isEmpty() && !claim.provisional()) {
        wrong.add("interest at a rate whose cap on " + day + " is not known" + LAW);
        return;
      }
      if (most.filter(highest -> period.rate().compareTo(highest) > 0).isPresent()) {
        wrong.add(
            "interest of "
                + period.rate()
                + " % from "
                + from
                + ", at most "
                + most.get()
                + " %"
                + LAW);
        return;
      }
    }
  }
}
