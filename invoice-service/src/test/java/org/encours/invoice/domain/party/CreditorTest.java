package org.encours.invoice.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.encours.invoice.domain.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditorTest {

  private static Creditor of(String country, String number, String vat) {
    return new Creditor(
        Samples.ACME,
        "Acme",
        country,
        number,
        Optional.ofNullable(vat),
        "BE68539007547034",
        Optional.empty(),
        Creditor.Size.SME,
        new Address("Rue Fictive 1", "1000", "Bruxelles", country),
        "fr",
        "credit@acme.example",
        "1");
  }

  @ParameterizedTest
  @CsvSource({
    "BE, 0401234560, , 0401234560, true",
    "BE, 0401234560, , BE0401234560, true",
    "BE, 0401234560, , BE0888888895, false",
    "FR, 999026008, , 99902600800014, true", // the SIRET of an establishment of that SIREN
    "FR, 99902600800014, , 999026008, true",
    "FR, 999026008, FR69999026008, FR69999026008, true",
    "FR, 999026008, , 73282932000074, false",
    "FR, 999026008, , 9990260081, false",
    "SE, 7300010000001, , 7300010000001, true",
    "SE, 7300010000001, , SE730001000000, false"
  })
  void aSellerIsTheCreditorByAnyOfItsNumbers(
      String country, String number, String vat, String named, boolean own) {
    assertThat(of(country, number, vat).isNamedBy(Set.of(named, "OTHER"))).isEqualTo(own);
  }

  @Test
  void whoIsNamedByNothingIsNot() {
    assertThat(of("BE", "0401234560", null).isNamedBy(Set.of())).isFalse();
  }
}
