package org.encours.collections.domain.cases;

import java.time.LocalDate;
import java.util.Set;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.Offer;
import org.encours.collections.domain.money.Account;
import org.encours.collections.domain.money.Recovery;
import org.encours.kernel.Money;

/**
 * An agency's time with a case, on the terms that held when it was handed over.
 *
 * @param offer exactly what the agency was given
 * @param claim what was open then; it chooses the band of the fee
 * @param recoveredBefore what had come in by then; null in mandates of before it was kept
 * @param endedOn null while it works
 * @param end how it ended: the agency's closing code, the case's outcome, or RECALLED
 * @param result what its time brought; null while it works
 */
public record Mandate(
    Offer offer,
    Money claim,
    int ageDays,
    Money recoveredBefore,
    LocalDate endedOn,
    String end,
    Result result) {

  /**
   * What came in while the agency had the case, by whatever way.
   *
   * @param fees that it keeps, its fixed part included
   * @param open that it left
   */
  public record Result(Money recovered, Money fees, Money open) {}

  private static final Set<String> UNTRIED = Set.of("REFUSED", "WITHDRAWN", "RECALLED");

  public static Mandate begun(Offer offer, Account account, int ageDays) {
    return new Mandate(offer, account.open(), ageDays, account.recovered(), null, null, null);
  }

  public AgencyId agency() {
    return offer.agency();
  }

  public boolean running() {
    return endedOn == null;
  }

  /**
   * Whether it shows what the agency can do: not when it never took the case up, or when it was
   * taken from it before its end.
   */
  public boolean telling() {
    return result != null && claim.isPositive() && !UNTRIED.contains(end);
  }

  /** What it brought so far, or to its end. */
  public Result result(Account account) {
    return result == null ? soFar(account) : result;
  }

  Mandate ended(LocalDate on, String how, Account account) {
    return new Mandate(offer, claim, ageDays, recoveredBefore, on, how, soFar(account));
  }

  public Money successFee(Money recovered) {
    return offer.feeSchedule().successFee(recovered, claim, ageDays);
  }

  private Result soFar(Account account) {
    Money before = recoveredBefore == null ? Money.zero(claim.currency()) : recoveredBefore;
    Money fees =
        account.recoveries().stream()
            .filter(recovery -> agency().equals(recovery.agency()))
            .map(Recovery::fee)
            .reduce(offer.feeSchedule().fixedFor(claim), Money::plus);
    return new Result(account.recovered().minus(before), fees, account.open());
  }
}
