package org.encours.collections.domain.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.RULES;
import static org.encours.collections.domain.Samples.TODAY;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.agencywork.AgencyWork;
import org.encours.collections.domain.agencywork.Reports;
import org.encours.collections.domain.agenda.DailyCaseReview;
import org.encours.collections.domain.agenda.Task;
import org.encours.collections.domain.agenda.Tasks;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.cases.SettlementOffer;
import org.encours.collections.domain.closing.Concessions;
import org.encours.collections.domain.ledger.LedgerWords;
import org.encours.collections.domain.money.Concession;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.kernel.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 800.00 instead of 1,065.40, to be paid by 15 June. */
class SettlementsTest {

  private static Decision<CollectionCase, CaseEvent> offer(
      CollectionCase before, String amount, String payBy) {
    return Settlements.offer(
        before,
        id(800),
        SettlementOffer.Side.DEBTOR,
        eur(amount),
        LocalDate.parse(payBy),
        null,
        on("2026-06-01"));
  }

  private static CollectionCase accepted() {
    var offered = offer(amicable(), "800.00", "2026-06-15").orThrow().state();
    return Settlements.answer(offered, true, "enough", on("2026-06-02")).orThrow().state();
  }

  private static CollectionCase pays(CollectionCase before, String amount, String day) {
    return AgencyWork.report(
            before, Reports.update(Kind.PAYMENT, amount, null), id(500), RULES, on(day))
        .orThrow()
        .state();
  }

  @Test
  void paidInTimeTheRestIsGivenUpAndTheCaseEnds() {
    CollectionCase done = pays(accepted(), "800.00", "2026-06-15");
    assertThat(done.state())
        .isEqualTo(new CaseState.Closed(Outcome.SETTLED, LocalDate.of(2026, 6, 15)));
    assertThat(done.account().recovered()).isEqualTo(eur("800.00"));
    assertThat(done.account().waived()).isEqualTo(eur("265.40"));
    assertThat(done.negotiation().offers().getLast().answer())
        .isEqualTo(SettlementOffer.Answer.KEPT);
  }

  private static ActionStamp ledger() {
    return new ActionStamp(LocalDate.of(2026, 6, 10), on("2026-06-10").at(), ActionStamp.LEDGER);
  }

  private static List<CaseEvent.CaseClosed> closings(
      Decision.Accepted<CollectionCase, CaseEvent> how) {
    return how.events().stream()
        .filter(CaseEvent.CaseClosed.class::isInstance)
        .map(CaseEvent.CaseClosed.class::cast)
        .toList();
  }

  @Test
  void theLedgerIsToldWhatItGaveUpOfTheInvoicesAndForWhichPayment() {
    var done =
        LedgerWords.paid(
            accepted(), id(700), "2026-1", eur("800.00"), TODAY, eur("200.00"), ledger());
    assertThat(closings(done))
        .extracting(CaseEvent.CaseClosed::givenUp)
        .containsExactly(
            Optional.of(
                new Concession(
                    eur("200.00"), eur("65.40"), "settled for 800.00 EUR", List.of(id(700)))));
  }

  @Test
  void whatWasPaidBeforeTheAgreementIsNotItsPrice() {
    var earlier =
        LedgerWords.paid(
            amicable(), id(699), "2026-1", eur("100.00"), TODAY, eur("900.00"), on("2026-05-30"));
    var offered = offer(earlier.state(), "800.00", "2026-06-15").orThrow().state();
    var agreed = Settlements.answer(offered, true, "enough", on("2026-06-02")).orThrow().state();
    var done =
        LedgerWords.paid(
            agreed, id(700), "2026-1", eur("800.00"), TODAY, eur("100.00"), on("2026-06-10"));
    assertThat(closings(done).getFirst().givenUp())
        .contains(
            new Concession(
                eur("100.00"), eur("65.40"), "settled for 800.00 EUR", List.of(id(700))));
  }

  @Test
  void aConcessionIsGivenUpForNothingAndOfChargesFirst() {
    var conceded =
        Concessions.waive(amicable(), eur("165.40"), "peace", on("2026-06-01")).orThrow();
    var done =
        LedgerWords.paid(
            conceded.state(),
            id(700),
            "2026-1",
            eur("900.00"),
            TODAY,
            eur("100.00"),
            on("2026-06-10"));
    assertThat(closings(done).getFirst().givenUp())
        .contains(new Concession(eur("100.00"), eur("65.40"), "peace", List.of()));
    var charges = Concessions.waive(amicable(), eur("65.40"), "peace", on("2026-06-01")).orThrow();
    var whole =
        LedgerWords.paid(
            charges.state(),
            id(700),
            "2026-1",
            eur("1000.00"),
            TODAY,
            eur("0.00"),
            on("2026-06-10"));
    assertThat(closings(whole).getFirst().givenUp())
        .contains(new Concession(eur("0.00"), eur("65.40"), "peace", List.of()));
  }

  @Test
  void aPartOfItSettlesNothing() {
    assertThat(pays(accepted(), "799.99", "2026-06-15").account().waived()).isEqualTo(eur("0.00"));
  }

  @Test
  void paidToTheCreditorItCountsAsWell() {
    var done =
        LedgerWords.paid(
            accepted(), id(700), "2026-1", eur("800.00"), TODAY, eur("200.00"), on("2026-06-10"));
    assertThat(done.state().closed()).isTrue();
    assertThat(done.events())
        .extracting(event -> event.getClass().getSimpleName())
        .contains("PaidDirectly", "CaseClosed");
  }

  @Test
  void notPaidInTimeTheWholeClaimStandsAgain() {
    assertThat(DailyCaseReview.on(accepted(), CollectionPolicy.DEFAULT, on("2026-06-15")).state())
        .isEqualTo(accepted());
    CollectionCase late =
        DailyCaseReview.on(accepted(), CollectionPolicy.DEFAULT, on("2026-06-16")).state();
    assertThat(late.negotiation().agreed()).isEmpty();
    assertThat(pays(late, "800.00", "2026-06-17").account().open()).isEqualTo(eur("265.40"));
  }

  @Test
  void anOfferThatIsDeclinedChangesNothing() {
    var offered = offer(amicable(), "800.00", "2026-06-15").orThrow().state();
    var declined = Settlements.answer(offered, false, "too little", on("2026-06-02")).orThrow();
    assertThat(declined.events()).isEmpty();
    assertThat(pays(declined.state(), "800.00", "2026-06-10").closed()).isFalse();
    assertThat(Settlements.answer(declined.state(), true, "after all", on("2026-06-03")))
        .isEqualTo(Decision.refuse(new CaseRefusals.NoOfferWaits()));
  }

  @Test
  void aNewOfferTakesThePlaceOfTheOldOne() {
    var first = offer(amicable(), "500.00", "2026-06-15").orThrow().state();
    var second = offer(first, "700.00", "2026-06-20").orThrow().state();
    assertThat(second.negotiation().waiting().orElseThrow().amount()).isEqualTo(eur("700.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "1065.40, 2026-06-15, amount",
    "0.00, 2026-06-15, amount",
    "800.00, 2026-05-31, payBy"
  })
  void anOfferThatIsNoneIsNamed(String amount, String payBy, String path) {
    assertThat(Reports.refusal(offer(amicable(), amount, payBy)).violations())
        .extracting(violation -> violation.path())
        .isEqualTo(List.of(path));
  }

  @Test
  void aSettlementWhosePaymentBouncesStandsNoLonger() {
    var done =
        LedgerWords.paid(
            accepted(), id(700), "2026-1", eur("800.00"), TODAY, eur("200.00"), on("2026-06-10"));
    var bounced =
        LedgerWords.reversed(done.state(), id(700), "2026-1", eur("800.00"), on("2026-06-20"));
    assertThat(bounced.state().state()).isEqualTo(new CaseState.Unrouted());
    assertThat(bounced.state().account().open()).isEqualTo(eur("1065.40"));
    assertThat(bounced.state().negotiation().kept()).isEmpty();
    assertThat(bounced.events())
        .singleElement()
        .satisfies(
            event -> {
              var reopened = (CaseEvent.CaseReopened) event;
              assertThat(reopened.cause()).isEqualTo(CaseEvent.ReopeningCause.SETTLEMENT_BOUNCED);
              assertThat(reopened.open()).isEqualTo(eur("1065.40"));
            });
    assertThat(Tasks.of(bounced.state(), CollectionPolicy.DEFAULT, List.of(), null))
        .extracting(Task::kind)
        .contains(Task.Kind.CHOOSE_ROUTE);
  }
}
