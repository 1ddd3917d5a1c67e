package org.encours.local.demo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConductTest {

  private static final LocalDate DUE = LocalDate.of(2026, 3, 10);
  private static final BigDecimal TOTAL = new BigDecimal("121.00");

  @Test
  void aPromptPayerPaysAllOnItsDay() {
    Conduct prompt = new Conduct.PaysOnDay(-2);
    assertThat(prompt.on(DUE.minusDays(3), fresh())).isEmpty();
    assertThat(prompt.on(DUE.minusDays(2), fresh())).contains(new Act.Pay(TOTAL));
  }

  @Test
  void aForgetfulPayerWaitsForTheReminder() {
    Conduct forgetful = new Conduct.PaysAfterReminders(2, 3);
    LocalDate second = DUE.plusDays(15);
    assertThat(forgetful.on(DUE.plusDays(90), reminded(1, DUE.plusDays(3)))).isEmpty();
    assertThat(forgetful.on(second.plusDays(2), reminded(2, second))).isEmpty();
    assertThat(forgetful.on(second.plusDays(3), reminded(2, second))).contains(new Act.Pay(TOTAL));
  }

  @Test
  void aStretchingPayerPaysAtTheMonthsEnd() {
    Conduct stretching = new Conduct.PaysAtMonthEnd(2);
    Situation twice = reminded(2, DUE.plusDays(15));
    assertThat(stretching.on(LocalDate.of(2026, 3, 27), twice)).isEmpty();
    assertThat(stretching.on(LocalDate.of(2026, 3, 30), twice)).contains(new Act.Pay(TOTAL));
  }

  @Test
  void halvesAddUpToTheCent() {
    Conduct halves = new Conduct.PaysInHalves(0, 20);
    assertThat(halves.on(DUE, fresh())).contains(new Act.Pay(new BigDecimal("60.50")));
    Situation halfway = paid(new BigDecimal("60.50"), DUE);
    assertThat(halves.on(DUE.plusDays(20), halfway)).contains(new Act.Pay(new BigDecimal("60.50")));
  }

  @Test
  void aBouncedPaymentIsMadeAgain() {
    Conduct bounces = new Conduct.Bounces(0, 3, 5);
    assertThat(bounces.on(DUE, fresh())).contains(new Act.Pay(TOTAL));
    assertThat(bounces.on(DUE.plusDays(3), paid(BigDecimal.ZERO, DUE))).contains(new Act.Bounce());
    assertThat(bounces.on(DUE.plusDays(4), paid(TOTAL, DUE))).isEmpty();
    assertThat(bounces.on(DUE.plusDays(8), paid(TOTAL, DUE))).contains(new Act.Pay(TOTAL));
  }

  @Test
  void aPayerUnderPursuitPaysTheAgencyAndAtCourtTheCreditor() {
    Conduct yields = new Conduct.YieldsToPursuit(10, false);
    assertThat(yields.on(DUE.plusDays(200), reminded(4, DUE.plusDays(30)))).isEmpty();
    assertThat(
            yields.on(DUE.plusDays(60), pursued(Optional.of(DUE.plusDays(50)), Optional.empty())))
        .contains(new Act.PayAgency(TOTAL));
    assertThat(
            yields.on(DUE.plusDays(60), pursued(Optional.empty(), Optional.of(DUE.plusDays(50)))))
        .contains(new Act.Pay(TOTAL));
  }

  @Test
  void aSettledInvoiceIsLeftAlone() {
    Situation settled = paid(BigDecimal.ZERO, DUE);
    assertThat(new Conduct.PaysOnDay(0).on(DUE.plusDays(5), settled)).isEmpty();
    assertThat(new Conduct.PaysAfterReminders(1, 1).on(DUE.plusDays(5), settled)).isEmpty();
  }

  private static Situation fresh() {
    return reminded(0, null);
  }

  private static Situation reminded(int times, LocalDate last) {
    return situation(TOTAL, times, last, 0, null, Optional.empty(), Optional.empty());
  }

  private static Situation paid(BigDecimal open, LocalDate on) {
    return situation(open, 0, null, 1, on, Optional.empty(), Optional.empty());
  }

  private static Situation pursued(Optional<LocalDate> agency, Optional<LocalDate> court) {
    return situation(TOTAL, 3, DUE.plusDays(30), 0, null, agency, court);
  }

  private static Situation situation(
      BigDecimal open,
      int reminders,
      LocalDate lastReminder,
      int payments,
      LocalDate lastPayment,
      Optional<LocalDate> agency,
      Optional<LocalDate> court) {
    return new Situation(
        DUE,
        TOTAL,
        open,
        reminders,
        Optional.ofNullable(lastReminder),
        payments,
        Optional.ofNullable(lastPayment),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        agency,
        court);
  }
}
