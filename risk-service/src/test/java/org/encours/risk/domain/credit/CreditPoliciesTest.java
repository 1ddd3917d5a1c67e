package org.encours.risk.domain.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.encours.risk.domain.debtor.DebtorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditPoliciesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind       | country | segments with a policy of their own | goes by
          COMPANY      | BE      |                                     | ''
          COMPANY      | BE      | COMPANY                             | COMPANY
          COMPANY      | BE      | BE                                  | BE
          COMPANY      | BE      | COMPANY-BE                          | COMPANY-BE
          COMPANY      | BE      | COMPANY BE                          | BE
          COMPANY      | BE      | COMPANY BE COMPANY-BE               | COMPANY-BE
          COMPANY      | BE      | FR COMPANY-FR CONSUMER CONSUMER-BE  | ''
          COMPANY      | FR      | COMPANY BE COMPANY-BE               | COMPANY
          CONSUMER     | BE      | COMPANY BE COMPANY-BE               | BE
          CONSUMER     | FR      | COMPANY BE COMPANY-BE               | ''
          PUBLIC_BODY  | FR      | PUBLIC_BODY FR                      | FR
          PUBLIC_BODY  |         | PUBLIC_BODY BE PUBLIC_BODY-BE       | PUBLIC_BODY
          PUBLIC_BODY  |         | BE                                  | ''
          """)
  void theMostSpecificPolicyWins(DebtorKind kind, String country, String own, String goesBy) {
    CreditPolicies policies = policies(own == null ? "" : own);
    Optional<String> where = Optional.ofNullable(country);
    assertThat(policies.deciding(kind, where).name()).isEqualTo(goesBy);
    assertThat(policies.of(kind, where)).isEqualTo(policies.own().get(Segment.named(goesBy)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # asked for  | segments with a policy of their own | answered
          COMPANY-BE   | COMPANY BE                          | BE
          COMPANY-BE   | COMPANY                             | COMPANY
          BE           | COMPANY COMPANY-BE                  | ''
          COMPANY      | BE COMPANY-BE                       | ''
          COMPANY      | COMPANY                             | COMPANY
          """)
  void aSegmentWithoutAPolicyOfItsOwnGoesByTheNextWiderOne(
      String asked, String own, String answered) {
    CreditPolicies policies = policies(own);
    assertThat(policies.of(Segment.named(asked)))
        .isEqualTo(policies.own().get(Segment.named(answered)));
  }

  @Test
  void anotherPolicyForASegmentLeavesTheOthers() {
    CreditPolicies before = policies("BE");
    CreditPolicies after = before.with(Segment.named("COMPANY-BE"), policy(999));
    assertThat(after.of(DebtorKind.COMPANY, Optional.of("BE"))).isEqualTo(policy(999));
    assertThat(after.of(DebtorKind.CONSUMER, Optional.of("BE")))
        .isEqualTo(before.of(DebtorKind.CONSUMER, Optional.of("BE")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EVERYBODY", "be", "XX", "COMPANY-", "-BE", "BE-COMPANY", "COMPANY-BE-FR"})
  void noSegmentIsCalledSo(String name) {
    assertThatThrownBy(() -> Segment.named(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("COMPANY, BE or COMPANY-BE")
        .hasMessageEndingWith(name);
  }

  @Test
  void thereIsAlwaysAGeneralPolicy() {
    assertThatThrownBy(() -> new CreditPolicies(Map.of(Segment.named("BE"), policy(1))))
        .hasMessage("there is no general policy");
  }

  /** Each with another number of days, so that no two are equal. */
  private static CreditPolicies policies(String own) {
    Map<Segment, CreditPolicy> policies = new HashMap<>(Map.of(Segment.GENERAL, policy(1)));
    for (String name : own.split(" ")) {
      policies.putIfAbsent(Segment.named(name), policy(policies.size() + 1));
    }
    return new CreditPolicies(policies);
  }

  private static CreditPolicy policy(int days) {
    CreditPolicy usual = CreditPolicy.standard(PolicyLevel.BALANCED, Currency.getInstance("EUR"));
    return new CreditPolicy(usual.level(), usual.grades(), usual.blocking(), days, 0);
  }
}
