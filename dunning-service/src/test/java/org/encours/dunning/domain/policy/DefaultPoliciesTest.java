package org.encours.dunning.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.encours.dunning.domain.law.DebtorKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which plan a debtor gets where its creditor chose none, and when its steps are due. */
class DefaultPoliciesTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BE | COMPANY     | be-b2b | -5 EMAIL NONE, -2 PHONE NONE, 3 EMAIL NONE, 7 PHONE NONE, 15 EMAIL STATUTORY, 25 PHONE NONE, 30 REGISTERED_LETTER STATUTORY, 45 SUPPLY_HOLD STATUTORY, 45 HANDOFF STATUTORY
          BE | PUBLIC_BODY | be-b2b | -5 EMAIL NONE, -2 PHONE NONE, 3 EMAIL NONE, 7 PHONE NONE, 15 EMAIL STATUTORY, 25 PHONE NONE, 30 REGISTERED_LETTER STATUTORY, 45 SUPPLY_HOLD STATUTORY, 45 HANDOFF STATUTORY
          FR | COMPANY     | fr-b2b | -5 EMAIL NONE, -2 PHONE NONE, 3 EMAIL NONE, 7 PHONE NONE, 15 EMAIL STATUTORY, 25 PHONE NONE, 30 REGISTERED_LETTER STATUTORY, 45 SUPPLY_HOLD STATUTORY, 45 HANDOFF STATUTORY
          DE | COMPANY     | b2b    | -5 EMAIL NONE, -2 PHONE NONE, 3 EMAIL NONE, 7 PHONE NONE, 15 EMAIL STATUTORY, 25 PHONE NONE, 30 REGISTERED_LETTER STATUTORY, 45 SUPPLY_HOLD STATUTORY, 45 HANDOFF STATUTORY
          BE | CONSUMER    | be-b2c | -5 EMAIL NONE, 3 EMAIL NONE, 18 LETTER STATUTORY, 30 PHONE NONE, 48 HANDOFF STATUTORY
          FR | CONSUMER    | fr-b2c | -5 EMAIL NONE, 5 EMAIL NONE, 12 PHONE NONE, 20 REGISTERED_LETTER NONE, 45 HANDOFF STATUTORY
          NL | CONSUMER    | nl-b2c | -5 EMAIL NONE, 5 LETTER NONE, 27 PHONE NONE, 32 LETTER STATUTORY, 55 HANDOFF STATUTORY
          DE | CONSUMER    | de-b2c | -5 EMAIL NONE, 5 EMAIL NONE, 18 LETTER NONE, 30 PHONE NONE, 38 LETTER STATUTORY, 55 HANDOFF STATUTORY
          LU | CONSUMER    | lu-b2c | -5 EMAIL NONE, 5 EMAIL NONE, 12 PHONE NONE, 20 REGISTERED_LETTER NONE, 45 HANDOFF STATUTORY
          ES | CONSUMER    | b2c    | -5 EMAIL NONE, 5 EMAIL NONE, 25 LETTER NONE, 35 PHONE NONE, 60 HANDOFF NONE
          """)
  void everybodyHasAPlanOfTheHouse(String country, DebtorKind kind, String name, String steps) {
    DunningPolicy plan =
        DefaultPolicies.policies().covering(country, kind, Optional.empty()).orElseThrow();

    assertThat(plan.name()).isEqualTo(name);
    assertThat(
            plan.steps().stream()
                .map(step -> step.daysFromDue() + " " + step.channel() + " " + step.charges())
                .collect(Collectors.joining(", ")))
        .isEqualTo(steps);
  }
}
