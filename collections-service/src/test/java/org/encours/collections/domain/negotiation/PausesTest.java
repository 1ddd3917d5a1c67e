package org.encours.collections.domain.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.AGENCY;
import static org.encours.collections.domain.Samples.RULES;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.consumerCase;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.offer;
import static org.encours.collections.domain.Samples.on;
import static org.encours.collections.domain.Samples.opened;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.agencywork.AgencyWork;
import org.encours.collections.domain.agencywork.Reports;
import org.encours.collections.domain.agenda.DailyCaseReview;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Instalment;
import org.encours.collections.domain.cases.LegalPause;
import org.encours.collections.domain.cases.Representative;
import org.encours.collections.domain.claim.Dispute;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.ledger.LedgerEffects;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.collections.domain.routing.CollectionStep;
import org.encours.collections.domain.routing.HandingOff;
import org.encours.kernel.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plan request, mediation and reasoned contest: steps rest, and go on by themselves. */
public class PausesTest {

  private static CollectionCase paused(CollectionCase before, LegalPause.Cause cause) {
    return Pauses.start(before, cause, RULES.pauses().of(cause), on("2026-06-01"))
        .orThrow()
        .state();
  }

  @ParameterizedTest
  @CsvSource({"PLAN_REQUEST, 2026-07-01", "MEDIATION, 2026-07-16", "CONTEST, 2026-07-01"})
  void eachLastsAsLongAsThePolicySays(LegalPause.Cause cause, LocalDate until) {
    assertThat(paused(amicable(), cause).negotiation().pause())
        .contains(new LegalPause(cause, LocalDate.of(2026, 6, 1), until, null));
  }

  @Test
  void theAgencyIsToldToRestAndToGoOn() {
    var start =
        Pauses.start(amicable(), LegalPause.Cause.MEDIATION, 45, on("2026-06-01")).orThrow();
    assertThat(start.events())
        .singleElement()
        .isInstanceOfSatisfying(
            CaseEvent.Instructed.class,
            told -> assertThat(told.instruction()).isEqualTo(CaseEvent.Instruction.PAUSE));
    assertThat(
            DailyCaseReview.on(start.state(), CollectionPolicy.DEFAULT, on("2026-07-16")).events())
        .isEmpty();
    var over = DailyCaseReview.on(start.state(), CollectionPolicy.DEFAULT, on("2026-07-17"));
    assertThat(over.state().negotiation().pause()).isEmpty();
    assertThat(over.events())
        .singleElement()
        .isInstanceOfSatisfying(
            CaseEvent.Instructed.class,
            told -> assertThat(told.instruction()).isEqualTo(CaseEvent.Instruction.RESUME));
  }

  @Test
  void nobodyIsAskedToCollectMeanwhile() {
    CollectionCase resting = paused(opened(), LegalPause.Cause.PLAN_REQUEST);
    CaseRefusals.PausedByLaw refusal =
        new CaseRefusals.PausedByLaw(LegalPause.Cause.PLAN_REQUEST, LocalDate.of(2026, 7, 1));
    assertThat(Reports.refusal(HandingOff.toAgency(resting, offer(), 90, "best", on("2026-06-02"))))
        .isEqualTo(refusal);
    assertThat(
            Reports.refusal(
                HandingOff.toCourt(resting, Procedure.BE_IOS, "urgent", on("2026-06-02"))))
        .isEqualTo(refusal);
    assertThat(CollectionPolicy.DEFAULT.next(resting, List.of()))
        .isInstanceOf(CollectionStep.Wait.class);
  }

  @Test
  void aLaterPauseNeverShortensOneThatRuns() {
    CollectionCase longer = paused(amicable(), LegalPause.Cause.MEDIATION);
    assertThat(paused(longer, LegalPause.Cause.PLAN_REQUEST)).isEqualTo(longer);
  }

  @Test
  void aContestIsWaitedForUntilItIsAnswered() {
    CollectionCase contested =
        Reports.report(consumerCase(), Reports.update(Kind.DISPUTE, null, "GOODS")).state();
    assertThat(contested.negotiation().pause()).isPresent();
    assertThat(DailyCaseReview.on(contested, CollectionPolicy.DEFAULT, on("2026-10-01")).events())
        .isEmpty();
    CollectionCase answered =
        LedgerEffects.disputeResolved(contested, Dispute.Outcome.REJECTED, on("2026-10-02"))
            .state();
    assertThat(
            DailyCaseReview.on(answered, CollectionPolicy.DEFAULT, on("2026-10-02"))
                .state()
                .negotiation()
                .pause())
        .isEmpty();
  }

  @Test
  void anAgreedPlanAnswersTheRequestForOne() {
    CollectionCase asked = paused(amicable(), LegalPause.Cause.PLAN_REQUEST);
    var plan = List.of(new Instalment(LocalDate.of(2026, 7, 1), eur("1065.40")));
    assertThat(
            Plans.agree(asked, id(900), plan, 7, on("2026-06-10"))
                .orThrow()
                .state()
                .negotiation()
                .pause())
        .isEmpty();
  }

  @Test
  void anEnterpriseThatContestsIsNoLongerUncontestedButNotLeftInPeace() {
    CollectionCase contested =
        Reports.report(amicable(), Reports.update(Kind.DISPUTE, null, "GOODS")).state();
    assertThat(contested.flags().contest()).isEqualTo(Contest.SERIOUS);
    assertThat(contested.negotiation().pause()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PLAN_REQUESTED, PLAN_REQUEST", "MEDIATION_REQUESTED, MEDIATION"})
  void whatTheAgencyHearsStartsThePause(String code, LegalPause.Cause cause) {
    assertThat(
            Reports.report(consumerCase(), Reports.update(Kind.CONTACTED, null, code))
                .state()
                .negotiation()
                .pause()
                .orElseThrow()
                .cause())
        .isEqualTo(cause);
  }

  @Test
  void aConsumerIsWrittenToFirstAndThenLeftFourteenDays() {
    assertThat(breach(consumerCase(), "REACHED", "2026-06-02")).isTrue();
    CollectionCase noticed = contact(consumerCase(), "NOTICE_POSTED", "2026-06-02");
    assertThat(noticed.negotiation().notice().lastFreeDay()).isEqualTo(LocalDate.of(2026, 6, 18));
    assertThat(breach(noticed, "REACHED", "2026-06-18")).isTrue();
    assertThat(breach(noticed, "REACHED", "2026-06-19")).isFalse();
    assertThat(breach(amicable(), "REACHED", "2026-06-02")).isFalse();
  }

  @Test
  void aContactInAPauseIsWrittenDownAsABreach() {
    assertThat(breach(paused(amicable(), LegalPause.Cause.MEDIATION), "REACHED", "2026-06-20"))
        .isTrue();
  }

  @Test
  void onlyTheRepresentativeIsSpokenTo() {
    Representative lawyer =
        new Representative(
            "Noël", Representative.Role.LAWYER, "n@bar.example", null, LocalDate.of(2026, 6, 2));
    var named = Representation.by(amicable(), lawyer, on("2026-06-02")).orThrow();
    assertThat(named.state().negotiation().representative()).isEqualTo(lawyer);
    assertThat(named.events())
        .singleElement()
        .isInstanceOfSatisfying(
            CaseEvent.Instructed.class,
            told -> {
              assertThat(told.agency()).isEqualTo(AGENCY);
              assertThat(told.text()).contains("Noël", "n@bar.example", "only");
            });
  }

  @Test
  void aMessageNeedsAnAgency() {
    assertThat(Representation.message(opened(), "hello", java.util.List.of(), on("2026-06-02")))
        .isInstanceOf(Decision.Refused.class);
  }

  private static CollectionCase contact(CollectionCase before, String code, String day) {
    return AgencyWork.report(
            before, Reports.update(Kind.CONTACTED, null, code), id(500), RULES, on(day))
        .orThrow()
        .state();
  }

  private static boolean breach(CollectionCase before, String code, String day) {
    return contact(before, code, day).timeline().entries().getLast().kind().equals("BREACH");
  }
}
