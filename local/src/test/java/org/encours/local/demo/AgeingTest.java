package org.encours.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeingTest {

  @ParameterizedTest
  @CsvSource({
    "-5, notDue",
    "0, notDue",
    "1, d1_30",
    "30, d1_30",
    "31, d31_60",
    "60, d31_60",
    "61, d61_90",
    "90, d61_90",
    "91, d90plus"
  })
  void aBucketBeginsTheDayAfterTheLastEnds(long daysPastDue, String bucket) {
    Ageing ageing = new Ageing();
    ageing.add(daysPastDue, BigDecimal.TEN.setScale(2));
    assertThat(ageing.of(bucket)).isEqualByComparingTo("10");
  }

  @Test
  void theLedgersReportIsSummedOverItsDebtors() throws Exception {
    String row =
        "{\"notDue\":{\"amount\":\"1.00\"},\"d1_30\":{\"amount\":\"2.00\"},"
            + "\"d31_60\":{\"amount\":\"0.00\"},\"d61_90\":{\"amount\":\"0.00\"},"
            + "\"d90plus\":{\"amount\":\"-0.50\"}}";
    Ageing ageing = Ageing.of(Rest.JSON.readTree("{\"items\":[" + row + "," + row + "]}"));
    assertThat(ageing.of("d1_30")).isEqualByComparingTo("4.00");
    assertThat(ageing.total()).isEqualByComparingTo("5.00");
  }
}
