package org.encours.invoice.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNumberTest {

  @ParameterizedTest
  @CsvSource({
    "BE, 0202.239.951, 0202239951",
    "BE, 0203.201.340, 0203201340",
    "BE, 0400.378.485, 0400378485",
    "BE, 0403.170.701, 0403170701",
    "BE, 1000.000.021, 1000000021",
    "BE, 202239951, 0202239951",
    "BE, 0401234560, 0401234560",
    "BE, 0888888895, 0888888895",
    "FR, 732829320, 732829320",
    "FR, 404833048, 404833048",
    "FR, 552100554, 552100554",
    "FR, 542051180, 542051180",
    "FR, 356000000, 356000000",
    "FR, 999026008, 999026008",
    "FR, 73282932000074, 73282932000074",
    "FR, 40483304800022, 40483304800022",
    "FR, 35600000049837, 35600000049837",
    "FR, 99902600800014, 99902600800014",
    "GB, GB983294, GB983294"
  })
  void aNumberOfTheRegisterIsAccepted(String country, String text, String stored) {
    assertThat(EnterpriseNumber.parse(country, text)).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource({
    "BE, 0403.800.151",
    "BE, 2202.239.951",
    "BE, 12345",
    "FR, 123456789",
    "FR, 732829321",
    "FR, 000000000",
    "FR, 73282932000075"
  })
  void aNumberWithWrongCheckDigitsIsRefused(String country, String text) {
    assertThatThrownBy(() -> EnterpriseNumber.parse(country, text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "BE0202239951, BE0202239951",
    "BE202239951, BE0202239951",
    "FR44732829320, FR44732829320",
    "FR83404833048, FR83404833048",
    "FR96552100554, FR96552100554",
    "FR59542051180, FR59542051180",
    "FR39356000000, FR39356000000",
    "FR69999026008, FR69999026008",
    "LU15027442, LU15027442",
    "DE136695976, DE136695976",
    "NL123456789B13, NL123456789B13",
    "NL004495445B01, NL004495445B01",
    "GB1232434, GB1232434",
    "SE459837593701, SE459837593701"
  })
  void aVatNumberIsCheckedByItsCountrysRule(String text, String stored) {
    assertThat(VatNumber.parse(text)).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FR45732829320", "DE136695978", "BE0202239952", "LU15027443", "0202239951"})
  void aVatNumberWithAWrongKeyIsRefused(String text) {
    assertThatThrownBy(() -> VatNumber.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ESB12345674",
        "IT00743110157",
        "ATU12345678",
        "PL1234567890",
        "PT123456789",
        "IE1234567FA",
        "SE123456789012",
        "DK12345678",
        "FI12345678",
        "HU12345678",
        "MT12345678",
        "SI12345678",
        "CZ12345678",
        "CZ1234567890",
        "EL123456789",
        "RO12",
        "RO1234567890",
        "BG123456789",
        "BG1234567890",
        "EE123456789",
        "LV12345678901",
        "LT123456789",
        "LT123456789012",
        "SK1234567890",
        "HR12345678901",
        "CY12345678X"
      })
  void ofOtherCountriesTheFormIsChecked(String text) {
    assertThat(VatNumber.parse(text)).isEqualTo(text);
    assertThatThrownBy(() -> VatNumber.parse(text + "X7"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
