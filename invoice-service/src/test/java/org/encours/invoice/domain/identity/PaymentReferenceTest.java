package org.encours.invoice.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentReferenceTest {

  @ParameterizedTest
  @CsvSource({
    "1, +++000/0000/00101+++",
    "96, +++000/0000/09696+++",
    "97, +++000/0000/09797+++",
    "194, +++000/0000/19497+++",
    "8000906, +++000/8000/90655+++",
    "1234567890, +++123/4567/89002+++",
    "2026000123, +++202/6000/12320+++",
    "9999999999, +++999/9999/99948+++",
    "0, +++000/0000/00097+++"
  })
  void aStructuredCommunicationCarriesItsBaseModulo97(long base, String printed) {
    assertThat(StructuredCommunication.of(base).printed()).isEqualTo(printed);
    assertThat(PaymentReference.parse(printed)).isEqualTo(StructuredCommunication.of(base));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+++090/9337/55493+++", "***090/9337/55493***", "090933755493"})
  void starsPlusesAndBareDigitsAreTheSameCommunication(String text) {
    assertThat(PaymentReference.parse(text).value()).isEqualTo("090933755493");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++090/9337/55439+++",
        "+++000/0000/00000+++",
        "+++090/9337/5549+++",
        "+++090/9337/554933+++",
        "+++09A/9337/55493+++"
      })
  void aStructuredCommunicationWithAWrongDigitIsRefused(String text) {
    assertThatThrownBy(() -> PaymentReference.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("structured communication");
  }

  @ParameterizedTest
  @CsvSource({
    "539007547034, RF18539007547034",
    "C1234, RF48C1234",
    "INV2026000123, RF98INV2026000123",
    "1, RF741",
    "2348236, RF332348236",
    "ABCDEFGHIJKLMNOPQRSTU, RF95ABCDEFGHIJKLMNOPQRSTU"
  })
  void aCreditorReferenceCarriesIso11649CheckDigits(String reference, String expected) {
    assertThat(CreditorReference.of(reference).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rf18 5390 0754 7034", "RF712348231", "RF18000000000539007547034"})
  void blanksCaseAndLeadingZerosDoNotMatter(String text) {
    assertThat(PaymentReference.parse(text)).isInstanceOf(CreditorReference.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RF19539007547034",
        "RF00539007547034",
        "090933755439",
        "2026/11/123",
        "999/9999/1"
      })
  void whatClaimsNothingAndFailsACheckIsAReferenceOfTheCreditorsOwnMaking(String text) {
    assertThat(PaymentReference.parse(text)).isEqualTo(new FreeReference(text));
  }

  @Test
  void whatWentToTheDebtorStaysAsItIs() {
    String wrong = "+++090/9337/55439+++";
    assertThat(PaymentReference.asItIs(wrong)).isEqualTo(new FreeReference(wrong));
    assertThat(PaymentReference.asItIs("+++090/9337/55493+++").value()).isEqualTo("090933755493");
  }

  @Test
  void aReferenceOfTheCreditorsOwnMakingIsKeptAsItIs() {
    assertThat(PaymentReference.parse(" Order 77 ")).isEqualTo(new FreeReference("Order 77"));
  }

  @Property
  void whatIsGeneratedIsAlwaysRead(@ForAll @LongRange(min = 0, max = 9_999_999_999L) long number) {
    for (String country : new String[] {"BE", "FR"}) {
      PaymentReference reference = PaymentReference.generate(country, number);
      assertThat(PaymentReference.parse(reference.printed())).isEqualTo(reference);
      assertThat(PaymentReference.parse(reference.value())).isEqualTo(reference);
    }
  }
}
