package org.encours.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceTest {

  @Test
  void parametersKeepTheirOrderAndAreReadyForJson() {
    Sentence sentence =
        Sentence.of("limit-exceeded", "{exposure} is above the limit until {until} ({share} %).")
            .with("exposure", Money.of("1200.00", "EUR"))
            .with("until", LocalDate.of(2026, 10, 31))
            .with("share", new BigDecimal("1E+1"))
            .with("invoices", List.of("A", "B"));
    assertThat(sentence.text())
        .isEqualTo("1200.00 EUR is above the limit until 2026-10-31 (10 %).");
    assertThat(sentence.parameters().toString())
        .isEqualTo(
            "{exposure={amount=1200.00, currency=EUR}, until=2026-10-31, share=10, invoices=[A,"
                + " B]}");
  }

  @Test
  void aSentenceReadBackFromJsonIsEqual() {
    Sentence said = Sentence.of("due", "Due {on}.").with("on", LocalDate.of(2026, 1, 2));
    assertThat(new Sentence("due", Map.of("on", "2026-01-02"), "Due 2026-01-02.")).isEqualTo(said);
  }

  @Test
  void aParameterWithoutValueAndACodeWithBlanksAreRefused() {
    Map<String, Object> hole = new HashMap<>();
    hole.put("debtor", null);
    assertThatThrownBy(() -> new Sentence("x", hole, "")).hasMessageContaining("debtor");
    assertThatThrownBy(() -> Sentence.of("no code", "")).hasMessageContaining("no code");
  }
}
