package org.encours.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.encours.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of each language sees; "_" is a no-break space. */
class LocaleFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | 1_234,50_€ | 03/02/2026 | 3 février 2026 | 10,5_% | 21_% | 0,0815",
        "nl | €_1.234,50 | 03/02/2026 | 3 februari 2026 | 10,5_% | 21_% | 0,0815",
        "de | 1.234,50_€ | 03.02.2026 | 3. Februar 2026 | 10,5_% | 21_% | 0,0815",
        "en | €1,234.50 | 3 February 2026 | 3 February 2026 | 10.5_% | 21_% | 0.0815",
        "it | €1,234.50 | 3 February 2026 | 3 February 2026 | 10.5_% | 21_% | 0.0815"
      })
  void aReaderSeesWhatItIsUsedTo(
      String language,
      String money,
      String date,
      String longDate,
      String rate,
      String vat,
      String price) {
    LocaleFormat figures = LocaleFormat.of(language);
    LocalDate day = LocalDate.of(2026, 2, 3);
    assertThat(shown(figures.money(Money.of("1234.50", "EUR")))).isEqualTo(money);
    assertThat(figures.date(day)).isEqualTo(date);
    assertThat(figures.longDate(day)).isEqualTo(longDate);
    assertThat(shown(figures.percent(new BigDecimal("10.50")))).isEqualTo(rate);
    assertThat(shown(figures.vatRate(new BigDecimal("21.00")))).isEqualTo(vat);
    assertThat(figures.price(new BigDecimal("0.0815"))).isEqualTo(price);
  }

  private static String shown(String text) {
    return text.replace('\u00a0', '_');
  }
}
