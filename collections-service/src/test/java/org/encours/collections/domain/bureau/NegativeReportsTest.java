package org.encours.collections.domain.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.by;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.on;
import static org.encours.collections.domain.Samples.opened;
import static org.encours.collections.domain.Samples.opening;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.agencywork.Reports;
import org.encours.collections.domain.agenda.DailyCaseReview;
import org.encours.collections.domain.agenda.Task;
import org.encours.collections.domain.agenda.Tasks;
import org.encours.collections.domain.bureau.NegativeReports.Wish;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Instalment;
import org.encours.collections.domain.cases.LegalPause;
import org.encours.collections.domain.cases.NegativeReport;
import org.encours.collections.domain.cases.NegativeReport.End;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.court.CourtStep;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.court.StepKind;
import org.encours.collections.domain.gate.ClaimQuality;
import org.encours.collections.domain.gate.Deficiency;
import org.encours.collections.domain.ledger.LedgerWords;
import org.encours.collections.domain.negotiation.Pauses;
import org.encours.collections.domain.negotiation.Plans;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.collections.domain.route.Sale;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.collections.domain.routing.Selling;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may be named to a bureau, by how many, and for how long. */
class NegativeReportsTest {

  private static final Wish WISH = new Wish("Bureau Test", LocalDate.of(2026, 5, 20));

  private static CollectionCase asked(CollectionCase of) {
    return NegativeReports.ask(of, WISH, by("ann")).orThrow().state();
  }

  private static CollectionCase named(CollectionCase of) {
    return NegativeReports.check(asked(of), true, "seen", by("bob")).orThrow().state();
  }

  private static Accepted<CollectionCase, CaseEvent> later(
      Accepted<CollectionCase, CaseEvent> decided, String day) {
    return NegativeReports.reconsidered(decided, on(day));
  }

  private static Accepted<CollectionCase, CaseEvent> paid(CollectionCase of, String amount) {
    return LedgerWords.paid(
        of,
        id(700),
        "2026-1",
        eur(amount),
        LocalDate.of(2026, 6, 10),
        eur("0.00"),
        on("2026-06-10"));
  }

  @Test
  void nothingLeavesTheHouseBeforeASecondPersonFoundItRight() {
    var wish = NegativeReports.ask(amicable(), WISH, by("ann")).orThrow();
    assertThat(wish.events()).isEmpty();
    assertThat(Tasks.of(wish.state(), CollectionPolicy.DEFAULT, List.of(), null))
        .anyMatch(task -> task.kind() == Task.Kind.CHECK_REPORT);
    assertThat(Reports.refusal(NegativeReports.check(wish.state(), true, "seen", by("ann"))))
        .isEqualTo(new CaseRefusals.FourEyes("ann"));
    var made = NegativeReports.check(wish.state(), true, "seen", by("bob")).orThrow();
    // of 1,065.40 claimed the invoice alone; what the delay added is not certain enough
    assertThat(made.events())
        .containsExactly(new CaseEvent.NegativeReportMade(made.state().flags().report()));
    assertThat(made.state().flags().report())
        .isEqualTo(
            new NegativeReport(
                "Bureau Test",
                eur("1000.00"),
                LocalDate.of(2026, 5, 20),
                "ann",
                LocalDate.of(2026, 6, 1),
                "bob",
                LocalDate.of(2026, 6, 1)));
    assertThat(NegativeReports.check(asked(amicable()), false, "no", by("bob")).orThrow())
        .satisfies(no -> assertThat(no.events()).isEmpty())
        .satisfies(no -> assertThat(no.state().flags().report()).isNull());
  }

  static Stream<Arguments> whoMayNotBeNamed() {
    CollectionCase held =
        opening()
            .refuse(
                new CaseId(id(11)),
                List.of(claim()),
                List.of(
                    new Deficiency(
                        ClaimQuality.CERTAIN, "2026-1", "an order", Deficiency.Supplier.SALES)),
                on("2026-06-01"))
            .state();
    CollectionCase inPlan =
        Plans.agree(
                amicable(),
                id(900),
                List.of(new Instalment(LocalDate.of(2026, 7, 1), eur("1065.40"))),
                7,
                on("2026-06-01"))
            .orThrow()
            .state();
    CollectionCase paused =
        Pauses.start(amicable(), LegalPause.Cause.MEDIATION, 45, on("2026-06-01"))
            .orThrow()
            .state();
    return Stream.of(
        Arguments.of(held, "not certain, liquid and due"),
        Arguments.of(contested(amicable()).state(), "contests"),
        Arguments.of(inPlan, "agreed plan"),
        Arguments.of(paused, "left in peace"),
        Arguments.of(paid(amicable(), "1000.00").state(), "are paid"),
        Arguments.of(named(amicable()), "there already"),
        Arguments.of(paid(amicable(), "1065.40").state(), "closed as PAID_DIRECTLY"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("whoMayNotBeNamed")
  void onlyACertainUnpaidDebtIsNamed(CollectionCase of, String why) {
    assertThat(Reports.refusal(NegativeReports.ask(of, WISH, by("ann"))).detail()).contains(why);
  }

  @Test
  void theDebtorIsToldFirst() {
    Wish early = new Wish("Bureau Test", LocalDate.of(2026, 6, 2));
    assertThat(Reports.refusal(NegativeReports.ask(amicable(), early, by("ann"))).violations())
        .extracting(violation -> violation.path())
        .containsExactly("debtorToldOn");
  }

  @Test
  void whatWasContestedMeanwhileIsNotFoundRight() {
    var still = later(contested(asked(amicable())), "2026-06-02");
    assertThat(still.events()).noneMatch(CaseEvent.NegativeReportLifted.class::isInstance);
    assertThat(NegativeReports.check(still.state(), true, "seen", by("bob")))
        .isInstanceOf(Decision.Refused.class);
  }

  static Stream<Arguments> whatLiftsIt() {
    CollectionCase named = named(amicable());
    CollectionCase free = named(opened());
    Sale terms = new Sale("Buyer", eur("100.00"), null, null, null, null, null);
    return Stream.of(
        Arguments.of(End.PAID, paid(named, "1000.00")),
        Arguments.of(End.PAID, paid(named, "1065.40")),
        Arguments.of(
            End.PAID, Reports.report(named, Reports.update(Kind.PAYMENT, "1065.40", null))),
        Arguments.of(
            End.PAID, LedgerWords.givenUp(named, "credit note", eur("1065.40"), on("2026-06-10"))),
        Arguments.of(End.CONTESTED, contested(named)),
        Arguments.of(
            End.ENDED,
            Closing.byCreditor(named, Outcome.UNRECOVERABLE, "enough", on("2026-06-10")).orThrow()),
        Arguments.of(
            End.ENDED,
            Selling.sell(
                    free,
                    terms,
                    debtor(DebtorKind.COMPANY, "BE"),
                    Map.of(claim().invoice(), eur("1000.00")),
                    "old",
                    on("2026-06-10"))
                .orThrow()),
        Arguments.of(End.WITHDRAWN, NegativeReports.withdraw(named, "error", by("ann")).orThrow()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatLiftsIt")
  void itIsLiftedInTheSameBreath(End end, Accepted<CollectionCase, CaseEvent> decided) {
    var kept = later(decided, "2026-06-10");
    assertThat(kept.state().flags().report()).isNull();
    assertThat(kept.events())
        .filteredOn(CaseEvent.NegativeReportLifted.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            CaseEvent.NegativeReportLifted.class,
            lifted -> {
              assertThat(lifted.end()).isEqualTo(end);
              assertThat(lifted.liftBy()).isEqualTo(lifted.at().plus(Duration.ofHours(48)));
            });
  }

  @Test
  void aPartPaymentCorrectsIt() {
    var kept = later(paid(named(amicable()), "400.00"), "2026-06-10");
    assertThat(kept.state().flags().report().amount()).isEqualTo(eur("600.00"));
    assertThat(kept.events())
        .contains(new CaseEvent.NegativeReportMade(kept.state().flags().report()));
  }

  @Test
  void aCourtsTitleMakesAContestedDebtCertain() {
    CollectionCase judged =
        contested(amicable())
            .state()
            .in(
                new CaseState.Judicial(
                    Procedure.BE_CITATION,
                    LocalDate.of(2026, 6, 1),
                    List.of(new CourtStep(StepKind.TITLE, LocalDate.of(2026, 6, 1), null)),
                    null));
    CollectionCase named = named(judged);
    assertThat(later(new Accepted<>(named, List.of()), "2026-06-10").state()).isEqualTo(named);
  }

  @Test
  void afterThreeYearsTheDayTakesItBack() {
    CollectionCase named = named(amicable());
    assertThat(DailyCaseReview.on(named, CollectionPolicy.DEFAULT, on("2029-06-01")).state())
        .isEqualTo(named);
    var over = DailyCaseReview.on(named, CollectionPolicy.DEFAULT, on("2029-06-02"));
    assertThat(over.events())
        .singleElement()
        .isInstanceOfSatisfying(
            CaseEvent.NegativeReportLifted.class,
            lifted -> assertThat(lifted.end()).isEqualTo(End.EXPIRED));
  }

  private static Accepted<CollectionCase, CaseEvent> contested(CollectionCase of) {
    return Reports.report(of, Reports.update(Kind.DISPUTE, null, "GOODS"));
  }
}
