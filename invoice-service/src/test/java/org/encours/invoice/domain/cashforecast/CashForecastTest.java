package org.encours.invoice.domain.cashforecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.cashforecast.PaymentDays.Stretch;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;

class CashForecastTest {

  private static final LocalDate SUNDAY = LocalDate.parse("2026-03-01");

  @Test
  void eachAmountIsExpectedInItsWeeksAndNoneTwice() {
    PaymentDays half = days(new Stretch(0, 0, 500_000), new Stretch(8, 14, 500_000));
    CashForecast forecast = only(part(1, SUNDAY.plusDays(2), "1000.00", half));
    assertThat(forecast.weeks()).hasSize(4);
    assertThat(forecast.weeks().getFirst().from()).isEqualTo(SUNDAY.plusDays(1));
    assertThat(expected(forecast)).containsExactly("500.00", "357.14", "142.86", "0.00");
    assertThat(forecast.later()).isEqualTo(eur("0.00"));
  }

  @Test
  void whatIsOpenStillIsExpectedAmongTheDaysThatAreLeft() {
    PaymentDays mostly = days(new Stretch(0, 0, 900_000), new Stretch(30, 30, 100_000));
    CashForecast forecast = only(part(1, SUNDAY.minusDays(20), "1000.00", mostly));
    assertThat(expected(forecast)).containsExactly("0.00", "1000.00", "0.00", "0.00");
  }

  @Test
  void whatShouldHaveComeByNowAndWhatIsFarComesLater() {
    PaymentDays once = days(new Stretch(0, 0, 1_000_000));
    CashForecast forecast =
        only(
            part(1, SUNDAY.minusDays(20), "40.00", once),
            part(2, SUNDAY.plusDays(90), "60.00", once));
    assertThat(expected(forecast)).containsOnly("0.00");
    assertThat(forecast.later()).isEqualTo(eur("100.00"));
  }

  @Test
  void whatNobodyForecastIsInNoWeek() {
    CashForecast forecast =
        only(new OpenPart(new UUID(1, 1), SUNDAY.plusDays(1), eur("9.00"), Optional.empty()));
    assertThat(expected(forecast)).containsOnly("0.00");
    assertThat(forecast.withoutForecast()).isEqualTo(eur("9.00"));
    assertThat(forecast.later()).isEqualTo(eur("0.00"));
  }

  @Test
  void invoicesOfOneDebtorDueInOneWeekMoveTogether() {
    PaymentDays half = days(new Stretch(0, 6, 500_000), new Stretch(20, 26, 500_000));
    List<OpenPart> ofOne = new ArrayList<>();
    List<OpenPart> ofMany = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      ofOne.add(part(1, SUNDAY.plusDays(1), "100.00", half));
      ofMany.add(part(i, SUNDAY.plusDays(1), "100.00", half));
    }
    CashForecast.Week one = CashForecast.of(ofOne, SUNDAY, 1).getFirst().weeks().getFirst();
    CashForecast.Week many = CashForecast.of(ofMany, SUNDAY, 1).getFirst().weeks().getFirst();
    assertThat(one.expected()).isEqualTo(many.expected()).isEqualTo(eur("2000.00"));
    assertThat(width(one)).isGreaterThan(2 * width(many));
    assertThat(one.p10().compareTo(one.p50())).isNegative();
    assertThat(one.p50().compareTo(one.p90())).isNegative();
  }

  @Test
  void nobodyExpectsMoreThanIsOpenOrLessThanNothing() {
    PaymentDays seldom = days(new Stretch(0, 6, 30_000), new Stretch(60, 90, 970_000));
    CashForecast.Week week = only(part(1, SUNDAY.plusDays(1), "100.00", seldom)).weeks().getFirst();
    assertThat(week.p10()).isEqualTo(eur("0.00"));
    assertThat(week.p90().compareTo(eur("100.00"))).isNotPositive();
  }

  @Test
  void currenciesAreApart() {
    PaymentDays once = days(new Stretch(0, 0, 1_000_000));
    OpenPart dollars =
        new OpenPart(
            new UUID(1, 1), SUNDAY.plusDays(1), Money.of("5.00", "USD"), Optional.of(once));
    assertThat(
            CashForecast.of(List.of(dollars, part(1, SUNDAY.plusDays(1), "7.00", once)), SUNDAY, 1))
        .extracting(it -> it.weeks().getFirst().p50())
        .containsExactly(Money.of("5.00", "USD"), eur("7.00"));
  }

  private static double width(CashForecast.Week week) {
    return week.p90().minus(week.p10()).amount().doubleValue();
  }

  private static List<String> expected(CashForecast forecast) {
    return forecast.weeks().stream().map(it -> it.expected().amount().toPlainString()).toList();
  }

  private static CashForecast only(OpenPart... parts) {
    return CashForecast.of(List.of(parts), SUNDAY, 4).getFirst();
  }

  private static OpenPart part(int debtor, LocalDate due, String amount, PaymentDays days) {
    return new OpenPart(new UUID(1, debtor), due, eur(amount), Optional.of(days));
  }

  private static PaymentDays days(Stretch... stretches) {
    return new PaymentDays(List.of(stretches));
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
