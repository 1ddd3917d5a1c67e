package org.encours.collections.domain.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.AGENCY;
import static org.encours.collections.domain.Samples.TODAY;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.by;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.handedOff;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.offer;
import static org.encours.collections.domain.Samples.on;
import static org.encours.collections.domain.Samples.opened;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.collection.AgencyUpdate.Kind;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.route.Route;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;
import org.encours.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CollectionCaseTest {

  private static AgencyUpdate update(Kind kind, String amount, String code) {
    return update(AGENCY, kind, amount, code);
  }

  private static AgencyUpdate update(AgencyId agency, Kind kind, String amount, String code) {
    Money money = amount == null ? null : eur(amount);
    return new AgencyUpdate("u", agency, kind, money, null, null, null, null, null, code);
  }

  private static Accepted<CollectionCase, CaseEvent> report(
      CollectionCase before, AgencyUpdate update) {
    return AgencyWork.report(before, update, id(500), ACT).orThrow();
  }

  private static Refusal refusal(Decision<CollectionCase, CaseEvent> decision) {
    return ((Decision.Refused<CollectionCase, CaseEvent>) decision).reason();
  }

  @Test
  void openingClaimsPrincipalAndCharges() {
    assertThat(opened().account().claimed()).isEqualTo(eur("1065.40"));
    assertThat(opened().state().status()).isEqualTo("PROPOSED");
  }

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
                AgencyWork.report(amicable(), update(Kind.PAYMENT, "1065.41", null), id(500), ACT)))
        .isEqualTo(new CaseRefusals.AmountAboveClaim(eur("1065.41"), eur("1065.40")));
  }

  @Test
  void anotherAgencyIsRefused() {
    AgencyId other = new AgencyId("other");
    assertThat(
            refusal(
                AgencyWork.report(
                    amicable(), update(other, Kind.PAYMENT, "1.00", null), id(500), ACT)))
        .isEqualTo(new CaseRefusals.CaseNotWithAgency(other));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void nothingHappensAfterClosing(Kind kind) {
    var closed = Closing.byCreditor(amicable(), Outcome.WITHDRAWN, "sorry", ACT).orThrow().state();
    assertThat(refusal(AgencyWork.report(closed, update(kind, "10.00", null), id(500), ACT)).code())
        .isEqualTo("case-closed-already");
  }

  @Test
  void badReportsAreNamedByTheirField() {
    assertThat(
            refusal(AgencyWork.report(amicable(), update(Kind.PAYMENT, null, null), id(500), ACT))
                .violations())
        .extracting(violation -> violation.path())
        .containsExactly("amount");
    assertThat(
            refusal(AgencyWork.report(amicable(), update(Kind.CLOSED, null, "BORED"), id(5), ACT))
                .violations())
        .extracting(violation -> violation.path())
        .containsExactly("code");
  }

  @Test
  void anAgencyThatRefusesLeavesTheCaseToAnother() {
    var back = report(amicable(), update(Kind.REFUSED, null, "CONFLICT_OF_INTEREST"));
    assertThat(back.state().state()).isEqualTo(new CaseState.Proposed(null));
    assertThat(back.state().standing().amicableDone()).isFalse();
    assertThat(back.state().hadAgency(AGENCY)).isTrue();
    assertThat(back.state().visibleTo(AGENCY)).isFalse();
  }

  @Test
  void anAgencyThatGivesUpOpensTheWayToACourt() {
    var given = report(amicable(), update(Kind.CLOSED, null, "NO_RESULT")).state();
    assertThat(given.standing().amicableDone()).isTrue();
    assertThat(given.closed()).isFalse();
    assertThat(HandingOff.toCourt(given, Procedure.BE_IOS, null, ACT))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void aCourtBeforeAnyAgencyNeedsAReason() {
    assertThat(refusal(HandingOff.toCourt(opened(), Procedure.BE_IOS, " ", ACT)))
        .isEqualTo(new CaseRefusals.AmicableFirst());
    assertThat(HandingOff.toCourt(opened(), Procedure.BE_IOS, "assets are moving", ACT))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void anAgencyCannotCallItRecoveredWhileMoneyIsOpen() {
    assertThat(
            refusal(
                AgencyWork.report(amicable(), update(Kind.CLOSED, null, "RECOVERED"), id(5), ACT)))
        .isEqualTo(new CaseRefusals.StillOpen(eur("1065.40")));
  }

  @Test
  void aDisputeAtTheAgencyMakesTheClaimContested() {
    assertThat(report(amicable(), update(Kind.DISPUTE, null, "GOODS")).state().standing().contest())
        .isEqualTo(Contest.SERIOUS);
  }

  @Test
  void insolvencyStopsEverySuit() {
    var given = report(amicable(), update(Kind.CLOSED, null, "INSOLVENT")).state();
    assertThat(given.standing().insolvent()).isTrue();
  }

  @Test
  void whoProposesDoesNotApprove() {
    Route route = new Route.ToCourt(Procedure.BE_IOS);
    var proposed = HandingOff.propose(opened(), route, "urgent", by("ann")).orThrow().state();
    assertThat(refusal(HandingOff.approve(proposed, "yes", by("ann"))))
        .isEqualTo(new CaseRefusals.FourEyes("ann"));
    assertThat(HandingOff.approve(proposed, "yes", by("bob")))
        .isInstanceOf(Decision.Accepted.class);
    assertThat(HandingOff.decline(proposed, "no", by("bob")).orThrow().state().state())
        .isEqualTo(new CaseState.Proposed(null));
  }

  @Test
  void approvingNeedsAProposal() {
    assertThat(refusal(HandingOff.approve(opened(), "yes", ACT)))
        .isEqualTo(new CaseRefusals.NothingProposed());
  }

  @Test
  void aDirectPaymentIsToldToTheAgencyAndCountsOnce() {
    var paid =
        LedgerNews.paid(amicable(), id(700), "2026-1", eur("400.00"), TODAY, eur("600.00"), ACT);
    assertThat(paid.events()).singleElement().isInstanceOf(CaseEvent.PaidDirectly.class);
    assertThat(paid.state().account().open()).isEqualTo(eur("665.40"));
    assertThat(
            LedgerNews.paid(
                    paid.state(), id(700), "2026-1", eur("400.00"), TODAY, eur("600.00"), ACT)
                .state())
        .isEqualTo(paid.state());
  }

  @Test
  void whatTheAgencyRecoveredComesBackFromTheLedgerWithoutCountingTwice() {
    var paid = report(amicable(), update(Kind.PAYMENT, "500.00", null)).state();
    assertThat(
            LedgerNews.paid(paid, id(500), "2026-1", eur("500.00"), TODAY, eur("500.00"), ACT)
                .state())
        .isEqualTo(paid);
  }

  @Test
  void aBouncedPaymentIsOpenAgain() {
    var paid =
        LedgerNews.paid(amicable(), id(700), "2026-1", eur("400.00"), TODAY, eur("600.00"), ACT)
            .state();
    assertThat(
            LedgerNews.reversed(paid, id(700), "2026-1", eur("400.00"), ACT)
                .state()
                .account()
                .open())
        .isEqualTo(eur("1065.40"));
  }

  @Test
  void aCreditNoteIsGivenUpAndNotRecovered() {
    var less = LedgerNews.givenUp(amicable(), "credit note 7", eur("65.40"), ACT).state();
    assertThat(less.account().waived()).isEqualTo(eur("65.40"));
    assertThat(less.account().open()).isEqualTo(eur("1000.00"));
    assertThat(report(less, update(Kind.PAYMENT, "1000.00", null)).state().state())
        .isEqualTo(new CaseState.Closed(Outcome.SETTLED, TODAY));
  }

  @Test
  void theTimelineShowsAnAlteredEntry() {
    Timeline timeline = amicable().timeline();
    assertThat(timeline.intact()).isTrue();
    List<TimelineEntry> altered = new java.util.ArrayList<>(timeline.entries());
    TimelineEntry first = altered.getFirst();
    altered.set(
        0,
        new TimelineEntry(
            first.number(),
            first.on().minusDays(1),
            first.at(),
            first.by(),
            first.kind(),
            first.text(),
            first.hash()));
    assertThat(new Timeline(altered).intact()).isFalse();
    assertThat(new Timeline(timeline.entries().subList(1, timeline.entries().size())).intact())
        .isFalse();
  }

  @Test
  void aRecalledCaseIsNoLongerTheAgencys() {
    var recalled = Closing.recall(amicable(), "moved", ACT).orThrow();
    assertThat(recalled.state().visibleTo(AGENCY)).isFalse();
    assertThat(recalled.events()).singleElement().isInstanceOf(CaseEvent.CaseRecalled.class);
    assertThat(HandingOff.toAgency(recalled.state(), offer(), 90, "again", ACT))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void aPlanIsKeptOrBroken() {
    var plan =
        Plans.agree(
                amicable(),
                id(900),
                List.of(
                    new Instalment(LocalDate.of(2026, 7, 1), eur("500.00")),
                    new Instalment(LocalDate.of(2026, 8, 1), eur("565.40"))),
                7,
                ACT)
            .orThrow()
            .state();
    assertThat(plan.state().status()).isEqualTo("PLAN");
    assertThat(Plans.check(plan, on("2026-07-08")).events()).isEmpty();
    var broken = Plans.check(plan, on("2026-07-09"));
    assertThat(broken.events()).singleElement().isInstanceOf(CaseEvent.PlanBroken.class);
    assertThat(broken.state().state().status()).isEqualTo("AMICABLE");
    var paid = report(plan, update(Kind.PAYMENT, "500.00", null)).state();
    assertThat(Plans.check(paid, on("2026-07-20")).events()).isEmpty();
    assertThat(Plans.check(paid, on("2026-08-20")).events()).hasSize(1);
  }

  @Test
  void aPlanMustCoverExactlyWhatIsOpen() {
    assertThat(
            refusal(
                    Plans.agree(
                        amicable(),
                        id(900),
                        List.of(new Instalment(LocalDate.of(2026, 7, 1), eur("500.00"))),
                        7,
                        ACT))
                .violations())
        .hasSize(1);
  }
}
