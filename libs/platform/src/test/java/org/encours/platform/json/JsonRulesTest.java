package org.encours.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonRulesTest {

  record Sample(Money worth, BigDecimal rate, LocalDate on, String absent) {}

  private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

  JsonRulesTest() {
    new JsonRules().customize(json);
  }

  @Test
  void moneyAndRatesAreStringsAndAbsentFieldsAreLeftOut() throws JsonProcessingException {
    var sample =
        new Sample(
            Money.of("12.5", "EUR"), new BigDecimal("10.50"), LocalDate.parse("2026-11-21"), null);
    String written = json.writeValueAsString(sample);
    assertThat(written)
        .isEqualTo(
            "{\"worth\":{\"amount\":\"12.50\",\"currency\":\"EUR\"},\"rate\":\"10.50\",\"on\":\"2026-11-21\"}");
    assertThat(json.readValue(written, Sample.class)).isEqualTo(sample);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"amount\":12.5,\"currency\":\"EUR\"} | must be a string",
        "{\"amount\":\"1e5\",\"currency\":\"EUR\"} | no decimal amount",
        "{\"amount\":\"1.005\",\"currency\":\"EUR\"} | finer than EUR",
        "{\"amount\":\"1.00\",\"currency\":\"EURO\"} | unknown currency EURO",
        "{\"amount\":\"1.00\"} | needs both",
        "{\"amount\":\"1.00\",\"currency\":\"EUR\",\"vat\":\"x\"} | no field vat",
        "\"1.00 EUR\" | money is written",
        "{\"amount\":\"NaN\",\"currency\":\"EUR\"} | no decimal amount"
      })
  void moneyThatIsNotMoneyIsRefusedInWords(String written, String words) {
    assertThatThrownBy(() -> json.readValue(written, Money.class)).hasMessageContaining(words);
  }
}
