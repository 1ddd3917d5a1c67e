package org.encours.collections.domain.agencywork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.encours.collections.domain.Samples;
import org.encours.collections.domain.agency.CollectorKind;
import org.encours.collections.domain.agency.Licence;
import org.encours.collections.domain.court.CourtChoice;
import org.encours.collections.domain.court.CourtFacts;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.court.ProcedureOption;
import org.encours.collections.domain.court.Suit;
import org.encours.collections.domain.gate.ConsumerCharges;
import org.encours.collections.domain.negotiation.PausesTest;
import org.encours.collections.domain.party.DebtorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Belgian law asks of whoever collects from a consumer for others (Book XIX CEL, title 2), one
 * row after the other. Longer tables of single rows: D2 {@code ConsumerChargesTest}, D3 {@link
 * CollectorNoticeTest}, D5 and D6 {@link PausesTest}, D7 {@link ConductTest}.
 */
class ConsumerRulesTest {

  /** A row of the law, what it says, and the proof that it is kept. */
  record Row(String id, String says, Runnable proof) {
    @Override
    public String toString() {
      return id + " " + says;
    }
  }

  static Stream<Row> rows() {
    return Stream.of(registration(), caps(), NoticeRows.all(), ConductRows.all(), prescription())
        .flatMap(rows -> rows);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void theLawIsKept(Row row) {
    row.proof().run();
  }

  @Test
  void noRowOfTheLawIsLeftOut() {
    assertThat(rows().map(Row::id).distinct())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 12).mapToObj(number -> "D" + number).toList());
  }

  private static Stream<Row> registration() {
    return Stream.of(
        licence(
            "a collector without registration gets no consumer",
            new Licence(null, " ", "x"),
            DebtorKind.CONSUMER,
            "BE",
            "XIX.6"),
        licence(
            "a registered one does",
            new Licence(null, "FPS-1", null),
            DebtorKind.CONSUMER,
            "BE",
            null),
        licence(
            "a lawyer is exempt",
            new Licence(CollectorKind.LAWYER, null, null),
            DebtorKind.CONSUMER,
            "BE",
            null),
        licence(
            "a bailiff is exempt",
            new Licence(CollectorKind.BAILIFF, null, null),
            DebtorKind.CONSUMER,
            "BE",
            null),
        licence(
            "enterprises need none of it",
            new Licence(null, null, null),
            DebtorKind.COMPANY,
            "BE",
            null),
        licence(
            "in France it is the declaration",
            new Licence(null, "FPS-1", null),
            DebtorKind.CONSUMER,
            "FR",
            "R124-2"),
        licence(
            "in France declared",
            new Licence(null, null, "Lille"),
            DebtorKind.CONSUMER,
            "FR",
            null));
  }

  private static Row licence(
      String says, Licence licence, DebtorKind debtor, String country, String article) {
    return new Row(
        "D1",
        says,
        () ->
            assertThat(licence.obstacle(debtor, country).orElse(""))
                .contains(article == null ? "" : article)
                .matches(why -> why.isEmpty() == (article == null)));
  }

  private static Stream<Row> caps() {
    return Stream.of(
        new Row(
            "D2",
            "what is asked beside the debt is checked first",
            () ->
                assertThat(
                        ConsumerCharges.faults(
                            claim(),
                            eur("1000.00"),
                            debtor(DebtorKind.CONSUMER, "BE"),
                            Samples.CAP))
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault).contains("art. XIX.4 CEL"))));
  }

  private static Stream<Row> prescription() {
    CourtFacts prescribed =
        Suit.of("BE", "BE", DebtorKind.CONSUMER, eur("900.00"))
            .unregistered()
            .prescribed(true)
            .withPaper()
            .facts();
    return Stream.of(
        new Row(
            "D12",
            "a prescribed claim goes to no court",
            () ->
                assertThat(CourtChoice.ways(prescribed))
                    .hasSize(Procedure.values().length)
                    .noneMatch(ProcedureOption::eligible)));
  }
}
