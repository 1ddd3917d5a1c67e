package org.encours.invoice.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.eur;
import static org.encours.invoice.domain.sample.Samples.line;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EN 16931, BR-CO-17: once per rate, half up. */
class VatShareTest {

  @ParameterizedTest
  @CsvSource({
    "21, 4900.00, 1029.00, 5929.00",
    "6, 200.00, 12.00, 212.00",
    "25, 1325.00, 331.25, 1656.25", // the base example of Peppol BIS Billing
    "21, 0.21, 0.04, 0.25", // three lines of 0.07; rounded by line it would be 0.03
    "0, 500.00, 0.00, 500.00"
  })
  void aBaseBearsItsRate(BigDecimal rate, String base, String vat, String total) {
    VatShare share = VatShare.of(rate, eur(base));
    assertThat(share.vat()).isEqualTo(eur(vat));
    assertThat(share.total()).isEqualTo(eur(total));
  }

  @Test
  void linesOfOneRateBearItTogether() {
    List<InvoiceLine> lines =
        List.of(line("1", "4000", "21"), line("2", "450", "21.0"), line("1", "200", "6"));
    assertThat(VatShare.of(lines, eur("0").currency()))
        .extracting(VatShare::base, VatShare::vat)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(eur("200.00"), eur("12.00")),
            org.assertj.core.groups.Tuple.tuple(eur("4900.00"), eur("1029.00")));
  }

  @Test
  void theVatWithinAPartFollowsTheProportionsOfTheWhole() {
    List<InvoiceLine> lines = List.of(line("1", "4900", "21"), line("1", "200", "6"));
    assertThat(VatShare.within(eur("6141.00"), lines)).isEqualTo(eur("1041.00"));
    assertThat(VatShare.within(eur("3070.50"), lines)).isEqualTo(eur("520.50"));
    assertThat(VatShare.within(eur("10.00"), List.of())).isEqualTo(eur("0.00"));
  }
}
