package org.encours.collections.domain.agencywork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.AGENCY;
import static org.encours.collections.domain.Samples.RULES;
import static org.encours.collections.domain.Samples.TODAY;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.handedOff;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.offer;
import static org.encours.collections.domain.agencywork.Reports.refusal;
import static org.encours.collections.domain.agencywork.Reports.report;
import static org.encours.collections.domain.agencywork.Reports.update;

import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.routing.HandingOff;
import org.encours.kernel.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgencyWorkTest {

  @Test
  void handingOffOffersTheAgencyTheCase() {
    assertThat(handedOff().events())
        .singleElement()
        .isInstanceOfSatisfying(
            CaseEvent.HandedToAgency.class,
            event -> assertThat(event.offer().total()).isEqualTo(eur("1065.40")));
    assertThat(amicable().state().agency()).isEqualTo(AGENCY);
  }

  @Test
  void aPaymentIsRecoveredWithItsFee() {
    var paid = report(amicable(), update(Kind.PAYMENT, "500.00", null));
    assertThat(paid.state().account().open()).isEqualTo(eur("565.40"));
    assertThat(paid.state().account().costs()).isEqualTo(eur("50.00"));
    assertThat(paid.events()).singleElement().isInstanceOf(CaseEvent.RecoveryReceived.class);
  }

  @Test
  void theLastCentClosesTheCase() {
    var paid = report(amicable(), update(Kind.PAYMENT, "1065.40", null));
    assertThat(paid.state().state()).isEqualTo(new CaseState.Closed(Outcome.RECOVERED, TODAY));
    assertThat(paid.events()).hasSize(2);
    assertThat(report(paid.state(), update(Kind.CLOSED, null, "RECOVERED")).events()).isEmpty();
  }

  @Test
  void nothingMoreThanTheClaimIsTaken() {
    assertThat(
            refusal(
                AgencyWork.report(
                    amicable(), update(Kind.PAYMENT, "1065.41", null), id(500), RULES, ACT)))
        .isEqualTo(new CaseRefusals.AmountAboveClaim(eur("1065.41"), eur("1065.40")));
  }

  @Test
  void anotherAgencyIsRefused() {
    AgencyId other = new AgencyId("other");
    assertThat(
            refusal(
                AgencyWork.report(
                    amicable(), update(other, Kind.PAYMENT, "1.00", null), id(500), RULES, ACT)))
        .isEqualTo(new CaseRefusals.CaseNotWithAgency(other));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void nothingHappensAfterClosing(Kind kind) {
    var closed = Closing.byCreditor(amicable(), Outcome.WITHDRAWN, "sorry", ACT).orThrow().state();
    assertThat(
            refusal(AgencyWork.report(closed, update(kind, "10.00", null), id(500), RULES, ACT))
                .code())
        .isEqualTo("case-closed-already");
  }

  @Test
  void badReportsAreNamedByTheirField() {
    assertThat(
            refusal(
                    AgencyWork.report(
                        amicable(), update(Kind.PAYMENT, null, null), id(500), RULES, ACT))
                .violations())
        .extracting(violation -> violation.path())
        .containsExactly("amount");
    assertThat(
            refusal(
                    AgencyWork.report(
                        amicable(), update(Kind.CLOSED, null, "BORED"), id(5), RULES, ACT))
                .violations())
        .extracting(violation -> violation.path())
        .containsExactly("code");
  }

  @Test
  void anAgencyThatRefusesLeavesTheCaseToAnother() {
    var back = report(amicable(), update(Kind.REFUSED, null, "CONFLICT_OF_INTEREST"));
    assertThat(back.state().state()).isEqualTo(new CaseState.Unrouted());
    assertThat(back.state().flags().amicableDone()).isFalse();
    assertThat(back.state().hadAgency(AGENCY)).isTrue();
    assertThat(back.state().visibleTo(AGENCY)).isFalse();
  }

  @Test
  void anAgencyThatGivesUpOpensTheWayToACourt() {
    var given = report(amicable(), update(Kind.CLOSED, null, "NO_RESULT")).state();
    assertThat(given.flags().amicableDone()).isTrue();
    assertThat(given.closed()).isFalse();
    assertThat(HandingOff.toCourt(given, Procedure.BE_IOS, null, ACT))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void anAgencyCannotCallItRecoveredWhileMoneyIsOpen() {
    assertThat(
            refusal(
                AgencyWork.report(
                    amicable(), update(Kind.CLOSED, null, "RECOVERED"), id(5), RULES, ACT)))
        .isEqualTo(new CaseRefusals.StillOpen(eur("1065.40")));
  }

  @Test
  void aDisputeAtTheAgencyMakesTheClaimContested() {
    assertThat(report(amicable(), update(Kind.DISPUTE, null, "GOODS")).state().flags().contest())
        .isEqualTo(Contest.SERIOUS);
  }

  @Test
  void insolvencyStopsEverySuit() {
    var given = report(amicable(), update(Kind.CLOSED, null, "INSOLVENT")).state();
    assertThat(given.flags().insolvent()).isTrue();
  }

  @Test
  void aRecalledCaseIsNoLongerTheAgencys() {
    var recalled = Closing.recall(amicable(), "moved", ACT).orThrow();
    assertThat(recalled.state().visibleTo(AGENCY)).isFalse();
    assertThat(recalled.events()).singleElement().isInstanceOf(CaseEvent.CaseRecalled.class);
    assertThat(HandingOff.toAgency(recalled.state(), offer(), 90, "again", ACT))
        .isInstanceOf(Decision.Accepted.class);
  }
}
