package org.encours.local.demo.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckDigitsTest {

  @Test
  void aBelgianEnterpriseNumberEndsIn97MinusTheRest() {
    assertThat(CheckDigits.kbo(2022399)).isEqualTo("0202239951");
    assertThat(CheckDigits.kbo(4031707)).isEqualTo("0403170701");
    assertThat(CheckDigits.kbo(10000000)).isEqualTo("1000000021");
  }

  @Test
  void aSirenPassesLuhn() {
    assertThat(CheckDigits.siren(73282932)).isEqualTo("732829320");
    assertThat(CheckDigits.siren(40483304)).isEqualTo("404833048");
    assertThat(CheckDigits.siren(54205118)).isEqualTo("542051180");
  }

  @Test
  void vatNumbersCarryTheirCountrysCheckDigits() {
    assertThat(CheckDigits.frenchVat("732829320")).isEqualTo("FR44732829320");
    assertThat(CheckDigits.frenchVat("404833048")).isEqualTo("FR83404833048");
    assertThat(CheckDigits.dutchVat(123456789)).isEqualTo("NL123456789B13");
    assertThat(CheckDigits.luxembourgVat(150274)).isEqualTo("LU15027442");
    assertThat(CheckDigits.germanVat(13669597)).isEqualTo("DE136695976");
  }

  @Test
  void anIbanOfInnerAccountsIsTheBanks() {
    assertThat(CheckDigits.iban("BE", "539007547034")).isEqualTo("BE68539007547034");
    assertThat(CheckDigits.iban("FR", "20041010050500013M02606"))
        .isEqualTo("FR1420041010050500013M02606");
    assertThat(CheckDigits.iban("NL", "ABNA0417164300")).isEqualTo("NL91ABNA0417164300");
  }

  @Test
  void aStructuredCommunicationEndsIn97WhereTheRemainderIsZero() {
    assertThat(CheckDigits.ogm(97)).isEqualTo("+++000/0000/09797+++");
    assertThat(CheckDigits.ogm(8000906)).isEqualTo("+++000/8000/90655+++");
    assertThat(CheckDigits.ogm(1234567890)).isEqualTo("+++123/4567/89002+++");
  }

  @Test
  void aCreditorReferenceIsIso11649() {
    assertThat(CheckDigits.rf("539007547034")).isEqualTo("RF18539007547034");
    assertThat(CheckDigits.rf("C1234")).isEqualTo("RF48C1234");
    assertThat(CheckDigits.rf("1")).isEqualTo("RF741");
  }
}
