package org.encours.collections.domain.lot;

import java.util.Optional;
import java.util.UUID;
import org.encours.collections.domain.cases.CaseFlags;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Mandate;
import org.encours.collections.domain.cases.Proposal;
import org.encours.collections.domain.route.Route;
import org.encours.kernel.Money;

/**
 * How a lot stands with one of its cases.
 *
 * @param end how the lot's time with it ended: the agency's closing code, the case's outcome, or
 *     RECALLED; null before
 * @param sums null while it never was the lot's
 */
public record LotProgress(Stage stage, String end, Sums sums) {

  public enum Stage {
    /** It could not go, the committee said no, or a buyer gave it back. */
    NOT_TAKEN,
    /** For the committee's answer. */
    WAITING,
    /** With the agency. */
    WORKING,
    /** The debtor is still to be told. */
    SOLD,
    ENDED
  }

  /**
   * claimed = recovered + waived + open; after its end, as it was then.
   *
   * @param claimed what was open when the case went
   * @param fees that the agency keeps of what it recovered, and its fixed part
   */
  public record Sums(Money claimed, Money recovered, Money waived, Money fees, Money open) {

    public Sums plus(Sums more) {
      return new Sums(
          claimed.plus(more.claimed),
          recovered.plus(more.recovered),
          waived.plus(more.waived),
          fees.plus(more.fees),
          open.plus(more.open));
    }
  }

  public static LotProgress of(UUID lot, CollectionCase known) {
    Optional<Mandate> mandate =
        known.mandates().stream().filter(given -> lot.equals(given.offer().lot())).findFirst();
    if (mandate.isPresent()) {
      return worked(mandate.get(), known);
    }
    CaseFlags.Sold sold = known.flags().sold();
    if (sold != null && lot.equals(sold.terms().lot())) {
      return sold(sold, known);
    }
    if (waits(lot, known)) {
      Money open = known.account().open();
      Money none = Money.zero(open.currency());
      return new LotProgress(Stage.WAITING, null, new Sums(open, none, none, none, open));
    }
    return new LotProgress(Stage.NOT_TAKEN, null, null);
  }

  /** Whether the case waits for the committee's answer to this lot. */
  public static boolean waits(UUID lot, CollectionCase known) {
    return known.state() instanceof CaseState.Proposed(Proposal proposal)
        && lot.equals(lotOf(proposal.route()));
  }

  /** Whether it can be taken back; a sale is for good. */
  public boolean recallable() {
    return stage == Stage.WAITING || stage == Stage.WORKING;
  }

  private static UUID lotOf(Route route) {
    return switch (route) {
      case Route.ToAgency agency -> agency.lot();
      case Route.ToBuyer(var sale) -> sale.lot();
      case Route.ToCourt court -> null;
    };
  }

  private static LotProgress worked(Mandate mandate, CollectionCase known) {
    Mandate.Result result = mandate.result(known.account());
    Money waived = mandate.claim().minus(result.recovered()).minus(result.open());
    return new LotProgress(
        mandate.running() ? Stage.WORKING : Stage.ENDED,
        mandate.end(),
        new Sums(mandate.claim(), result.recovered(), waived, result.fees(), result.open()));
  }

  private static LotProgress sold(CaseFlags.Sold sold, CollectionCase known) {
    Money none = Money.zero(sold.open().currency());
    Money price = known.account().soldFor().orElse(none);
    return new LotProgress(
        known.closed() ? Stage.ENDED : Stage.SOLD,
        known.state() instanceof CaseState.Closed closed ? closed.outcome().name() : null,
        new Sums(sold.open(), price, none, none, sold.open().minus(price)));
  }
}
