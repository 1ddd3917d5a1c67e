package org.encours.collections.domain.suit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.TODAY;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.complete;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.file;
import static org.encours.collections.domain.Samples.on;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.Samples;
import org.encours.collections.domain.agencywork.AgencyUpdate;
import org.encours.collections.domain.agencywork.Reports;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.LegalAct;
import org.encours.collections.domain.court.Interruption;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.gate.Gate;
import org.encours.collections.domain.gate.GateFile;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.collections.domain.route.Route;
import org.encours.collections.domain.route.RouteChooser;
import org.encours.collections.domain.route.RouteKind;
import org.encours.collections.domain.route.RouteOption;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.collections.domain.routing.CollectionStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was done about a debt elsewhere is noted on its case, and counts. */
class LegalActsTest {

  private static final LegalActs.Life MOVED =
      new LegalActs.Life(LocalDate.of(2036, 3, 3), LocalDate.of(2036, 5, 20));

  private static LegalAct act(LegalAct.Kind kind, String on) {
    return new LegalAct(kind, LocalDate.parse(on), "letter of that day");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONCILIATION_ATTEMPT")
  void eachKindIsWhatTheLawTakesItFor(LegalAct.Kind kind) {
    CollectionCase noted =
        LegalActs.note(amicable(), act(kind, "2026-05-20"), MOVED, on("2026-06-01"))
            .orThrow()
            .state();
    assertThat(noted.flags().acts()).hasSize(1);
    assertThat(noted.interruptions())
        .extracting(done -> done.kind().name())
        .containsExactly(kind.name());
    assertThat(noted.timeline().entries().getLast().text())
        .contains(kind.name(), "2026-05-20", "prescribed after 2036-05-20 instead of 2036-03-03");
  }

  @Test
  void anAttemptAtConciliationOpensTheCivilCourtAndMovesNoPrescription() {
    CollectionCase noted =
        LegalActs.note(
                amicable(),
                act(LegalAct.Kind.CONCILIATION_ATTEMPT, "2026-05-20"),
                MOVED,
                on("2026-06-01"))
            .orThrow()
            .state();
    assertThat(noted.interruptions()).isEmpty();
    assertThat(noted.timeline().entries().getLast().text()).doesNotContain("prescribed");
    assertThat(noted.flags().conciliationTried(LocalDate.of(2026, 5, 19))).isFalse();
    assertThat(noted.flags().conciliationTried(LocalDate.of(2026, 5, 20))).isTrue();
  }

  @Test
  void aCaseThatOnlyLacksAnAttemptIsNotGivenUpByItself() {
    CollectionCase failed =
        Reports.report(amicable(), Reports.update(AgencyUpdate.Kind.CLOSED, null, "NO_RESULT"))
            .state();
    assertThat(CollectionPolicy.DEFAULT.next(failed, List.of()))
        .isInstanceOf(CollectionStep.CloseUnrecoverable.class);
    RouteOption auFond =
        new RouteOption(
            RouteKind.JUDICIAL,
            new Route.ToCourt(Procedure.FR_ASSIGNATION_AU_FOND),
            false,
            "after an attempt",
            eur("900.00"),
            eur("300.00"),
            400,
            List.of(RouteChooser.CONCILIATION_ATTEMPT));
    assertThat(CollectionPolicy.DEFAULT.next(failed, List.of(auFond)))
        .isInstanceOf(CollectionStep.Wait.class);
  }

  @Test
  void theSameActAgainChangesNothing() {
    LegalAct letter = act(LegalAct.Kind.ACKNOWLEDGMENT, "2026-05-20");
    CollectionCase noted =
        LegalActs.note(amicable(), letter, MOVED, on("2026-06-01")).orThrow().state();
    assertThat(LegalActs.note(noted, letter, MOVED, on("2026-06-02")).orThrow().state())
        .isEqualTo(noted);
  }

  @Test
  void nothingIsNotedAheadOfItsDay() {
    LegalAct later = act(LegalAct.Kind.LAWYER_NOTICE, "2026-06-02");
    assertThat(Reports.refusal(LegalActs.note(amicable(), later, MOVED, on("2026-06-01"))))
        .isInstanceOf(CaseRefusals.InputRefused.class);
  }

  @Test
  void aClaimHeldAsPrescribedPassesTheGateWithTheActThatKeptItAlive() {
    var old = claim();
    var consumer = debtor(DebtorKind.CONSUMER, "FR");
    GateFile late = file(consumer, old, complete());
    GateFile noticed =
        new GateFile(
            late.creditor(),
            late.debtor(),
            late.items(),
            null,
            late.reminders(),
            TODAY.minusDays(20),
            null,
            Samples.CAP);
    LocalDate dead = LocalDate.of(2028, 2, 2);
    assertThat(Gate.examine(noticed, dead).missing())
        .singleElement()
        .satisfies(piece -> assertThat(piece.what()).contains("interrupted prescription"));
    var letter = new Interruption(Interruption.Kind.ACKNOWLEDGMENT, LocalDate.of(2027, 1, 10));
    assertThat(Gate.examine(noticed.after(List.of(letter)), dead).missing()).isEmpty();
  }
}
