package org.encours.collections.domain.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.AGENCY;
import static org.encours.collections.domain.Samples.RULES;
import static org.encours.collections.domain.Samples.by;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.offer;
import static org.encours.collections.domain.Samples.on;
import static org.encours.collections.domain.Samples.opened;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.agency.FeeBand;
import org.encours.collections.domain.agency.FeeSchedule;
import org.encours.collections.domain.agencywork.AgencyUpdate;
import org.encours.collections.domain.agencywork.AgencyWork;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.closing.Concessions;
import org.encours.collections.domain.ledger.LedgerWords;
import org.encours.collections.domain.lot.LotProgress.Stage;
import org.encours.collections.domain.lot.LotProgress.Sums;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.collections.domain.route.Route;
import org.encours.collections.domain.route.Sale;
import org.encours.collections.domain.routing.HandingOff;
import org.encours.collections.domain.routing.Selling;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;

/** How a lot stands with a case: what it brought in the lot's time, and nothing of another's. */
class LotProgressTest {

  private static final UUID LOT = id(80);
  private static final FeeSchedule NINE_AND_FIVE =
      new FeeSchedule(List.of(new FeeBand(null, 0, new BigDecimal("9"))), eur("5.00"));

  @Test
  void aCaseThatNeverWentIsNotTheLots() {
    assertThat(LotProgress.of(LOT, opened()))
        .isEqualTo(new LotProgress(Stage.NOT_TAKEN, null, null));
    assertThat(LotProgress.of(id(81), inTheLot()).stage()).isEqualTo(Stage.NOT_TAKEN);
  }

  @Test
  void aProposalOfTheLotWaitsForTheCommitteeAndIsTakenBackWithIt() {
    CollectionCase waits =
        now(HandingOff.propose(opened(), new Route.ToAgency(AGENCY, null, null, LOT), "lot", ACT));
    assertThat(LotProgress.waits(LOT, waits)).isTrue();
    assertThat(LotProgress.of(LOT, waits).recallable()).isTrue();
    assertThat(LotProgress.of(LOT, waits).sums())
        .isEqualTo(sums("1065.40", "0.00", "0.00", "0.00", "1065.40"));
    CollectionCase back = now(HandingOff.withdraw(waits, "no", by("ann")));
    assertThat(LotProgress.of(LOT, back).stage()).isEqualTo(Stage.NOT_TAKEN);
  }

  @Test
  void theFeesOfTheLotHold() {
    CollectionCase paid = pays(inTheLot(), "400.00");
    assertThat(LotProgress.of(LOT, paid))
        .isEqualTo(
            new LotProgress(
                Stage.WORKING, null, sums("1065.40", "400.00", "0.00", "41.00", "665.40")));
  }

  @Test
  void whatCameBeforeAndAfterIsAnothers() {
    CollectionCase before =
        LedgerWords.paid(opened(), id(90), "2026-1", eur("100.00"), ACT.on(), eur("900.00"), ACT)
            .state();
    CollectionCase worked = pays(handed(before), "200.00");
    CollectionCase conceded = now(Concessions.waive(worked, eur("65.40"), "enough", ACT));
    CollectionCase recalled = now(Closing.recall(conceded, "slow", on("2026-07-01")));
    CollectionCase after =
        LedgerWords.paid(
                recalled,
                id(91),
                "2026-1",
                eur("300.00"),
                ACT.on(),
                eur("400.00"),
                on("2026-08-01"))
            .state();
    LotProgress ended =
        new LotProgress(
            Stage.ENDED, "RECALLED", sums("965.40", "200.00", "65.40", "23.00", "700.00"));
    assertThat(LotProgress.of(LOT, recalled)).isEqualTo(ended);
    assertThat(LotProgress.of(LOT, after)).isEqualTo(ended);
    assertThat(ended.recallable()).isFalse();
  }

  @Test
  void aSoldDebtBringsItsShareWhenTheDebtorHasBeenTold() {
    Sale whole = new Sale("Buyer SA", eur("500.00"), null, null, null, null, null);
    CollectionCase sold =
        now(
            Selling.sell(
                opened(),
                whole.inLot(LOT, eur("150.00")),
                debtor(DebtorKind.COMPANY, "BE"),
                java.util.Map.of(),
                "lot",
                ACT));
    assertThat(LotProgress.of(LOT, sold).stage()).isEqualTo(Stage.SOLD);
    assertThat(LotProgress.of(LOT, sold).recallable()).isFalse();
    CollectionCase told = now(Selling.notified(sold, id(92), "letter", ACT));
    assertThat(LotProgress.of(LOT, told))
        .isEqualTo(
            new LotProgress(
                Stage.ENDED, "SOLD", sums("1065.40", "150.00", "0.00", "0.00", "915.40")));
  }

  private static CollectionCase inTheLot() {
    return handed(opened());
  }

  private static CollectionCase handed(CollectionCase waiting) {
    return now(HandingOff.toAgency(waiting, offer().inLot(LOT, NINE_AND_FIVE), 90, "lot", ACT));
  }

  private static CollectionCase pays(CollectionCase worked, String amount) {
    var payment =
        new AgencyUpdate(
            "u-1",
            AGENCY,
            AgencyUpdate.Kind.PAYMENT,
            eur(amount),
            null,
            ACT.on(),
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null);
    return now(AgencyWork.report(worked, payment, id(93), RULES, ACT));
  }

  private static CollectionCase now(Decision<CollectionCase, CaseEvent> decided) {
    return decided.orThrow().state();
  }

  private static Sums sums(
      String claimed, String recovered, String waived, String fees, String open) {
    Money[] all = {eur(claimed), eur(recovered), eur(waived), eur(fees), eur(open)};
    return new Sums(all[0], all[1], all[2], all[3], all[4]);
  }
}
