package org.encours.collections.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.TODAY;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.agencywork.Reports.report;
import static org.encours.collections.domain.agencywork.Reports.update;

import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.Outcome;
import org.junit.jupiter.api.Test;

class LedgerEffectsTest {

  @Test
  void aDirectPaymentIsToldToTheAgencyAndCountsOnce() {
    var paid =
        LedgerWords.paid(amicable(), id(700), "2026-1", eur("400.00"), TODAY, eur("600.00"), ACT);
    assertThat(paid.events()).singleElement().isInstanceOf(CaseEvent.PaidDirectly.class);
    assertThat(paid.state().account().open()).isEqualTo(eur("665.40"));
    assertThat(
            LedgerWords.paid(
                    paid.state(), id(700), "2026-1", eur("400.00"), TODAY, eur("600.00"), ACT)
                .state())
        .isEqualTo(paid.state());
  }

  @Test
  void whatTheAgencyRecoveredComesBackFromTheLedgerWithoutCountingTwice() {
    var paid = report(amicable(), update(Kind.PAYMENT, "500.00", null)).state();
    var told = LedgerWords.paid(paid, id(500), "2026-1", eur("500.00"), TODAY, eur("500.00"), ACT);
    assertThat(told.events()).isEmpty();
    assertThat(told.state().account().recovered()).isEqualTo(eur("500.00"));
    assertThat(told.state().timeline()).isEqualTo(paid.timeline());
  }

  @Test
  void aBouncedPaymentIsOpenAgain() {
    var paid =
        LedgerWords.paid(amicable(), id(700), "2026-1", eur("400.00"), TODAY, eur("600.00"), ACT)
            .state();
    assertThat(
            LedgerWords.reversed(paid, id(700), "2026-1", eur("400.00"), ACT)
                .state()
                .account()
                .open())
        .isEqualTo(eur("1065.40"));
  }

  @Test
  void aCreditNoteIsGivenUpAndNotRecovered() {
    var less = LedgerWords.givenUp(amicable(), "credit note 7", eur("65.40"), ACT).state();
    assertThat(less.account().waived()).isEqualTo(eur("65.40"));
    assertThat(less.account().open()).isEqualTo(eur("1000.00"));
    assertThat(report(less, update(Kind.PAYMENT, "1000.00", null)).state().state())
        .isEqualTo(new CaseState.Closed(Outcome.SETTLED, TODAY));
  }
}
