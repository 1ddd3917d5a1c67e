package org.encours.invoice.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnReasonTest {

  @ParameterizedTest
  @CsvSource({
    "AC01, wrong account number",
    "AC04, account closed",
    "AC06, account blocked",
    "AM04, insufficient funds",
    "MD01, no mandate",
    "MD06, refund asked by the debtor",
    "MD07, debtor deceased",
    "MS02, reason not given by the debtor",
    "MS03, reason not given by the bank"
  })
  void aBanksCodeSaysWhyTheMoneyWentBack(String code, String meaning) {
    assertThat(ReturnReason.of(code)).map(ReturnReason::meaning).contains(meaning);
  }

  @Test
  void aCodeThatIsNotKnownHasNoMeaning() {
    assertThat(ReturnReason.of("ZZ99")).isEmpty();
  }
}
