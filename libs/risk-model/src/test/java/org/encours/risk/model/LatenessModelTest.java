package org.encours.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatenessModelTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

  private final List<HistoricInvoice> history = Portfolios.of(7, 60, 25);
  private final LatenessModel model = Training.until(TODAY, history);

  @Test
  void theTruthBehindAMadeUpPortfolioIsFound() {
    assertThat(model.effects().dispute()).isCloseTo(14, within(1.5));
    assertThat(model.effects().sigma()).isCloseTo(5, within(0.5));
    assertThat(model.effects().tau()).isCloseTo(9, within(3.0));
    assertThat(model.effects().paper()).isZero();
  }

  @Test
  void aDebtorWithoutHistoryGetsThePortfoliosRate() {
    double rate =
        history.stream().filter(HistoricInvoice::isLate).count() / (double) history.size();
    assertThat(model.probabilityLate(situation(PastBehaviour.NONE))).isCloseTo(rate, within(0.08));
  }

  @Test
  void aSlowHabitIsExpectedToGoOnAndIsSaidInWords() {
    Prediction slow = model.predict(situation(new PastBehaviour(10, 150, 0, 0, 10)));
    Prediction prompt = model.predict(situation(new PastBehaviour(10, -150, 0, 0, 0)));
    assertThat(slow.late()).isGreaterThan(0.95);
    assertThat(slow.daysLate()).isCloseTo(15, within(1.5));
    assertThat(prompt.late()).isLessThan(0.1);
    assertThat(prompt.daysLate()).isZero();
    assertThat(slow.late30()).isLessThan(slow.late());
    assertThat(slow.reasons().getFirst().code()).isEqualTo("HABIT");
    assertThat(slow.reasons().getFirst().text())
        .isEqualTo("undisputed, it pays 15.0 days after the due date (10 invoices)");
  }

  @Test
  void contributionsLeadFromTheAverageInvoiceToThisOne() {
    Situation it = situation(new PastBehaviour(12, 20, 6, 0, 6));
    double average =
        model.probabilityLate(
            new Situation(
                PastBehaviour.NONE,
                model.typicalAmount(),
                Optional.empty(),
                false,
                Optional.empty()));
    double sum =
        model.predict(it).reasons().stream().mapToDouble(Prediction.Contribution::points).sum();
    assertThat(100 * average + sum).isCloseTo(100 * model.predict(it).late(), within(1.5));
  }

  @Test
  void aDisputeOnceKnownMakesLatenessLikelier() {
    Situation it = situation(new PastBehaviour(10, -60, 2, 0, 2));
    assertThat(model.probabilityLate(it.knowing(true)))
        .isGreaterThan(model.probabilityLate(it) + 0.2);
    assertThat(model.probabilityLate(it.knowing(false))).isLessThan(model.probabilityLate(it));
  }

  @Test
  void shufflingTheFutureChangesNoPredictionOfThePast() {
    LocalDate day = LocalDate.parse("2025-12-01");
    List<HistoricInvoice> shuffled = Portfolios.shuffledFrom(day, history);
    assertThat(shuffled).isNotEqualTo(history);
    LatenessModel before = Training.until(day, history);
    assertThat(Training.until(day, shuffled)).isEqualTo(before);
    Histories truth = new Histories(history);
    Histories other = new Histories(shuffled);
    history.stream()
        .filter(invoice -> !invoice.issued().isAfter(day))
        .forEach(
            invoice ->
                assertThat(before.predict(other.at(invoice)))
                    .isEqualTo(before.predict(truth.at(invoice))));
  }

  @Test
  void whatIsOverdueCountsAsLateAlreadyBeforeItIsPaid() {
    LocalDate issued = LocalDate.parse("2026-02-01");
    HistoricInvoice next = invoice("2", issued, Optional.empty());
    HistoricInvoice open = invoice("1", issued.minusDays(60), Optional.empty());
    HistoricInvoice dueToday = invoice("0", issued.minusDays(30), Optional.empty());
    HistoricInvoice paidLater =
        invoice("1", issued.minusDays(60), Optional.of(issued.plusDays(40)));
    PastBehaviour known = new Histories(List.of(open, dueToday, next)).at(next).past();
    assertThat(known).isEqualTo(new PastBehaviour(1, 29, 0, 0, 1));
    assertThat(new Histories(List.of(paidLater, next)).at(next).past()).isEqualTo(known);
    assertThat(new Histories(List.of(open, next)).settled(next)).isEqualTo(PastBehaviour.NONE);
    assertThat(model.probabilityLate(situation(known)))
        .isGreaterThan(model.probabilityLate(situation(PastBehaviour.NONE)) + 0.2);
  }

  private static HistoricInvoice invoice(
      String number, LocalDate issued, Optional<LocalDate> settled) {
    return new HistoricInvoice(
        number,
        "D",
        issued,
        issued.plusDays(30),
        java.math.BigDecimal.TEN,
        settled,
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Situation situation(PastBehaviour past) {
    return new Situation(past, 60, Optional.empty(), false, Optional.empty());
  }
}
