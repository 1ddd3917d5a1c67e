package org.encours.collections.domain.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.AGENCY;
import static org.encours.collections.domain.Samples.INVOICE;
import static org.encours.collections.domain.Samples.agency;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.complete;
import static org.encours.collections.domain.Samples.consumerCase;
import static org.encours.collections.domain.Samples.creditor;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.offer;
import static org.encours.collections.domain.Samples.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.encours.collections.domain.agency.Offer;
import org.encours.collections.domain.agency.Offers;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.collection.AgencyUpdate.Kind;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.kernel.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Belgian law asks of whoever collects from a consumer for others (Book XIX CEL, title 2). Its
 * wait of 14 days is in {@link CollectorNoticeTest}.
 */
class ConsumerRulesTest {

  /** Art. XIX.7 §2: the collector must say all of it in its notice, so it must be told. */
  static Stream<Arguments> whatTheNoticeMustSay() {
    return Stream.of(
        said("who the creditor is", o -> o.creditor().name(), "Acme"),
        said("its enterprise number", o -> o.creditor().enterpriseNumber(), "0401234560"),
        said("its address", o -> o.creditor().address().street(), "Rue Haute 1"),
        said("its e-mail", o -> o.creditor().email(), "credit@acme.example"),
        said("its phone", o -> o.creditor().phone(), "+32 2 555 01 00"),
        said("what was delivered", o -> o.claims().getFirst().description(), "Paper"),
        said("when it was due", o -> o.claims().getFirst().dueDate(), "2026-03-03"),
        said("the principal", o -> o.claims().getFirst().principal(), "1000.00 EUR"),
        said("the interest", o -> o.claims().getFirst().interest(), "25.40 EUR"),
        said("the lump sum", o -> o.claims().getFirst().fixedCompensation(), "40.00 EUR"),
        said("the fees", o -> o.claims().getFirst().fees(), "0.00 EUR"),
        said("the total", Offer::total, "1065.40 EUR"));
  }

  private static Arguments said(String what, Function<Offer, Object> where, String value) {
    return Arguments.of(what, where, value);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatTheNoticeMustSay")
  void theCollectorIsToldWhatItsNoticeMustSay(
      String what, Function<Offer, Object> where, String value) {
    Offer offer =
        Offers.of(
            agency(AGENCY.value(), "10"),
            Tone.COURTEOUS,
            creditor("BE"),
            debtor(DebtorKind.CONSUMER, "BE"),
            List.of(claim()),
            Map.of(INVOICE, complete()),
            List.of(),
            LocalDate.of(2026, 6, 1));
    assertThat(where.apply(offer)).hasToString(value);
  }

  /** The "stop buttons", and how long each rests the case; the lengths are policy. */
  @ParameterizedTest(name = "{0} {1}: until {2}")
  @CsvSource({
    "CONTACTED, PLAN_REQUESTED,      2026-07-01",
    "CONTACTED, MEDIATION_REQUESTED, 2026-07-16",
    "DISPUTE,   GOODS,               2026-07-01"
  })
  void aWordOfTheConsumerStopsEveryStep(Kind kind, String code, LocalDate until) {
    var heard = Reports.report(consumerCase(), Reports.update(kind, null, code)).state();
    assertThat(heard.talks().pause().orElseThrow().until()).isEqualTo(until);
    var back = Closing.recall(heard, "moved", on("2026-06-02")).orThrow().state();
    assertThat(HandingOff.toAgency(back, offer(), 90, "again", on("2026-06-02")))
        .isInstanceOf(Decision.Refused.class);
    assertThat(HandingOff.toCourt(back, Procedure.BE_CITATION, "now", on("2026-06-02")))
        .isInstanceOf(Decision.Refused.class);
  }

  /** Whoever cannot answer any more is pressed by nobody: the claim is declared. */
  @ParameterizedTest
  @CsvSource({"INSOLVENT", "DEBT_SETTLEMENT", "DECEASED"})
  void whoCannotAnswerAnyMoreIsLeftAlone(String code) {
    var left = Reports.report(consumerCase(), Reports.update(Kind.CLOSED, null, code)).state();
    assertThat(Tasks.of(left, CollectionPolicy.DEFAULT, List.of(), null))
        .extracting(Task::kind)
        .containsExactly(Task.Kind.DECLARE_CLAIM);
    assertThat(CollectionPolicy.DEFAULT.next(left, List.of()))
        .isInstanceOf(CollectionStep.Wait.class);
    assertThat(Reports.refusal(HandingOff.toAgency(left, offer(), 90, "again", on("2026-06-02"))))
        .isInstanceOf(CaseRefusals.RouteNotOpen.class);
  }
}
