package org.encours.collections.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.encours.collections.domain.party.DebtorKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How hard an agency may speak to whom. */
class ToneRulesTest {

  private static final ToneRules GENTLE_WITH_GOOD_CUSTOMERS =
      new ToneRules(
          List.of(
              new ToneRule(DebtorKind.COMPANY, Set.of("A", "B"), Tone.COURTEOUS),
              new ToneRule(DebtorKind.COMPANY, null, Tone.FINAL),
              new ToneRule(null, Set.of("E"), Tone.FIRM)));

  @ParameterizedTest(name = "{0} of grade {1}: {2}")
  @CsvSource(
      nullValues = "none",
      value = {
        "COMPANY,     A,    COURTEOUS",
        "COMPANY,     C,    FINAL",
        "COMPANY,     none, FINAL",
        "CONSUMER,    E,    FIRM",
        "CONSUMER,    none, COURTEOUS",
        "PUBLIC_BODY, B,    COURTEOUS",
      })
  void theFirstRuleThatFitsCounts(DebtorKind kind, String grade, Tone hardest) {
    assertThat(GENTLE_WITH_GOOD_CUSTOMERS.hardest(kind, grade)).isEqualTo(hardest);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"COMPANY, FIRM", "CONSUMER, COURTEOUS", "PUBLIC_BODY, COURTEOUS"})
  void withoutRulesNobodyIsThreatened(DebtorKind kind, Tone hardest) {
    assertThat(new ToneRules(null).hardest(kind, "C")).isEqualTo(hardest);
    assertThat(Tone.FINAL.harderThan(hardest)).isTrue();
    assertThat(Tone.COURTEOUS.harderThan(hardest)).isFalse();
  }
}
