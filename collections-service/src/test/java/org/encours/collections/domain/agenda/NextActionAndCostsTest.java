package org.encours.collections.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.on;
import static org.encours.collections.domain.Samples.opened;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.agencywork.Reports;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Instalment;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.money.Cost;
import org.encours.collections.domain.negotiation.Plans;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.collections.domain.routing.HandingOff;
import org.encours.collections.domain.suit.CourtPayments;
import org.encours.kernel.Decision;
import org.junit.jupiter.api.Test;

/** What comes next, and what it will have cost. */
class NextActionAndCostsTest {

  private static NextActionAndCosts outlook(CollectionCase of) {
    LocalDate prescribed = LocalDate.of(2036, 3, 3);
    return NextActionAndCosts.of(of, Tasks.of(of, CollectionPolicy.DEFAULT, List.of(), prescribed));
  }

  @Test
  void whatIsDueFirstComesNext() {
    // handed off on 1 June: an answer is awaited for a week, prescription for ten years
    assertThat(outlook(amicable()).next().kind()).isEqualTo(Task.Kind.AGENCY_SILENT);
    assertThat(outlook(amicable()).next().dueOn()).isEqualTo(LocalDate.of(2026, 6, 8));
    CollectionCase plan =
        Plans.agree(
                amicable(),
                id(900),
                List.of(new Instalment(LocalDate.of(2026, 7, 1), eur("1065.40"))),
                7,
                on("2026-06-01"))
            .orThrow()
            .state();
    assertThat(outlook(plan).next().kind()).isEqualTo(Task.Kind.INSTALMENT_DUE);
  }

  @Test
  void anAgencysFeeOnTheRestIsStillToCome() {
    assertThat(outlook(amicable()).costsSoFar()).isEqualTo(eur("0.00"));
    assertThat(outlook(amicable()).costsExpected()).isEqualTo(eur("106.54"));
    CollectionCase paid =
        Reports.report(amicable(), Reports.update(Kind.PAYMENT, "400.00", null)).state();
    assertThat(outlook(paid).costsSoFar()).isEqualTo(eur("40.00"));
    assertThat(outlook(paid).costsExpected()).isEqualTo(eur("106.54"));
  }

  @Test
  void aProcedureCostsWhatItUsuallyDoesOrWhatItDid() {
    CollectionCase inCourt =
        HandingOff.toCourt(opened(), Procedure.BE_IOS, "urgent", on("2026-06-02"))
            .orThrow()
            .state();
    assertThat(outlook(inCourt).costsExpected()).isEqualTo(eur("450.00"));
    CollectionCase begun = spent(inCourt, "120.00", on("2026-06-10")).orThrow().state();
    assertThat(outlook(begun).costsSoFar()).isEqualTo(eur("120.00"));
    assertThat(outlook(begun).costsExpected()).isEqualTo(eur("450.00"));
    CollectionCase dear = spent(begun, "500.00", on("2026-07-10")).orThrow().state();
    assertThat(outlook(dear).costsExpected()).isEqualTo(eur("620.00"));
  }

  @Test
  void aCaseThatIsOverCostsNoMore() {
    var closed = Closing.byCreditor(amicable(), Outcome.WITHDRAWN, "sorry", on("2026-06-02"));
    assertThat(outlook(closed.orThrow().state()))
        .isEqualTo(new NextActionAndCosts(null, eur("0.00"), eur("0.00")));
  }

  private static Decision<CollectionCase, CaseEvent> spent(
      CollectionCase of, String amount, ActionStamp act) {
    return CourtPayments.spent(of, Cost.Head.OTHER, eur(amount), "appeal", true, id(77), act);
  }
}
