package org.encours.invoice.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.identity.CompanyNumbers.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which number a scheme gives, and what it tells of who has it. */
class CompanyNumbersTest {

  private static CompanyNumbers read(String country, String scheme, String value) {
    return CompanyNumbers.of(
        country, List.of(new PartyIdentifier(Optional.ofNullable(scheme), value)));
  }

  @ParameterizedTest
  @CsvSource({
    "BE, 0208, 0999995665, 0999995665, BE0999995665",
    "BE, 9925, BE0999995665, 0999995665, BE0999995665",
    "BE, VAT, BE 0999.995.665, 0999995665, BE0999995665",
    "BE, , 0999.995.665, 0999995665, BE0999995665",
    "FR, 0002, 732829320, 732829320, FR44732829320",
    "FR, 0009, 73282932000074, 73282932000074, FR44732829320",
    "FR, 0225, 732829320_ACHATS, 732829320, FR44732829320",
    "FR, 9957, FR44732829320, 732829320, FR44732829320",
    "DE, 9930, DE136695976, , DE136695976",
    "LU, 9938, LU15027442, , LU15027442",
    "NL, 9944, NL123456782B90, , NL123456782B90",
    "NL, 0106, 12345678, 12345678, "
  })
  void aSchemeGivesANumber(
      String country, String scheme, String value, String enterprise, String vat) {
    CompanyNumbers read = read(country, scheme, value);
    assertThat(read.enterpriseNumber()).isEqualTo(Optional.ofNullable(enterprise));
    assertThat(read.vatNumber()).isEqualTo(Optional.ofNullable(vat));
    assertThat(read.evidence()).isEqualTo(Evidence.ENTERPRISE);
  }

  @ParameterizedTest
  @CsvSource({
    "0204, 991-01484-64, AUTHORITY",
    "0190, 00000003123456780000, AUTHORITY",
    "EM, a@example.net, NONE",
    "0088, 7300010000001, ENTERPRISE",
    "0208, 0999995666, ENTERPRISE"
  })
  void itTellsWhoHasIt(String scheme, String value, Evidence evidence) {
    assertThat(read("DE", scheme, value).evidence()).isEqualTo(evidence);
  }

  @Test
  void nobodyIsKnownByNothing() {
    assertThat(CompanyNumbers.of("BE", List.of()).evidence()).isEqualTo(Evidence.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FR16000123450",
        "RO1630615123457",
        "GR094259216",
        "EL94259216",
        "BE (0)999.995.665",
        "NL4495445B01"
      })
  void numbersAreReadAsTheyAreWritten(String text) {
    assertThat(VatNumber.parse(text)).isNotEmpty();
  }
}
