package org.encours.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpcPaymentTest {

  @Test
  void anIsoReferenceStandsInItsOwnLine() {
    EpcPayment payment =
        new EpcPayment(
            "Fournitures Dupont SRL",
            "BE68 5390 0754 7034",
            Optional.empty(),
            eur("1210.50"),
            "RF18 5390 0754 7034");
    assertThat(payment.payload().replace('\n', '|'))
        .isEqualTo(
            "BCD|002|1|SCT||Fournitures Dupont SRL|BE68539007547034|EUR1210.50||RF18539007547034");
    assertThat(payment.payload().getBytes(StandardCharsets.UTF_8)).hasSize(83);
  }

  @Test
  void aBelgianCommunicationStandsInTheFreeText() {
    EpcPayment payment =
        new EpcPayment(
            "Fournitures Dupont SRL",
            "BE68539007547034",
            Optional.of("KREDBEBB"),
            eur("1210.50"),
            "+++090/9337/55493+++");
    assertThat(payment.payload().replace('\n', '|'))
        .isEqualTo(
            "BCD|002|1|SCT|KREDBEBB|Fournitures Dupont"
                + " SRL|BE68539007547034|EUR1210.50|||+++090/9337/55493+++");
    assertThat(payment.payload().lines()).hasSize(11);
    assertThat(payment.payload().getBytes(StandardCharsets.UTF_8)).hasSize(96);
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  @Test
  void anotherCurrencyAndNothingDueHaveNoCode() {
    assertThat(new EpcPayment("A", "B", Optional.empty(), Money.of("1", "GBP"), "x").possible())
        .isFalse();
    assertThat(new EpcPayment("A", "B", Optional.empty(), eur("0"), "x").possible()).isFalse();
  }

  @Test
  void whatIsTooLongForTheSchemeIsCut() {
    EpcPayment payment =
        new EpcPayment(
            "N".repeat(71),
            "BE68539007547034",
            Optional.of("KREDBEBB"),
            eur("999999999.99"),
            "x".repeat(141));
    assertThat(payment.payload()).contains("\n" + "N".repeat(70) + "\n");
    assertThat(payment.payload()).endsWith("\n" + "x".repeat(140));
    assertThat(payment.possible()).isTrue();
    assertThat(new EpcPayment("A", "B", Optional.empty(), eur("0.01"), "x").possible()).isTrue();
    assertThat(new EpcPayment("A", "B", Optional.empty(), eur("1000000000"), "x").possible())
        .isFalse();
  }
}
