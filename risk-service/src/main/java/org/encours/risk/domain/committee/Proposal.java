package org.encours.risk.domain.committee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.assessment.Assessment;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.rating.Grade;

/**
 * Better terms for a good payer; a person approves them.
 *
 * @param limit more room where the limit holds purchases back: half as much again, not above the
 *     grade's ceiling
 * @param paymentDays a longer payment term where every amount was paid in time
 */
public record Proposal(
    String debtor, Optional<Money> limit, Optional<Integer> paymentDays, String why) {

  static Proposal ofLimit(DebtorFile file, Money limit, String why) {
    return new Proposal(file.reference(), Optional.of(limit), Optional.empty(), why);
  }

  static Proposal ofTerm(DebtorFile file, int days, String why) {
    return new Proposal(file.reference(), Optional.empty(), Optional.of(days), why);
  }

  private static final BigDecimal MUCH_USED = new BigDecimal("0.80");
  private static final BigDecimal HALF_AGAIN = new BigDecimal("1.5");

  /** A higher limit: only grades A and B, not on hold, with four fifths of it in use. */
  public static Optional<Proposal> higherLimit(DebtorFile file, CreditPolicy policy) {
    return file.last()
        .filter(last -> last.rating().grade().isBetterThan(Grade.C) && !last.onHold())
        .filter(last -> last.exposure().currency().equals(last.line().limit().currency()))
        .filter(last -> last.line().limit().isPositive() && used(last).compareTo(MUCH_USED) >= 0)
        .flatMap(last -> raised(file, last, policy));
  }

  private static Optional<Proposal> raised(DebtorFile file, Assessment last, CreditPolicy policy) {
    Money now = last.line().limit();
    Money ceiling = policy.of(last.rating().grade()).ceiling();
    if (!ceiling.currency().equals(now.currency())) {
      return Optional.empty();
    }
    BigDecimal half = now.amount().multiply(HALF_AGAIN);
    Money raised = Money.rounded(half, now.currency(), RoundingMode.DOWN).min(ceiling);
    String why =
        "grade %s uses %s %% of its limit of %s"
            .formatted(
                last.rating().grade(),
                used(last).movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString(),
                now);
    return raised.compareTo(now) > 0 ? Optional.of(ofLimit(file, raised, why)) : Optional.empty();
  }

  private static BigDecimal used(Assessment last) {
    return last.exposure().amount().divide(last.line().limit().amount(), 4, RoundingMode.HALF_UP);
  }
}
