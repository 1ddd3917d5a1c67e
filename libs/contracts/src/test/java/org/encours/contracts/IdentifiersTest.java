package org.encours.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Examples are copied into tests and demos, so their numbers must pass the checks of real ones. */
class IdentifiersTest {

  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  static List<Path> examples() {
    return ContractFiles.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void carryTrueCheckDigits(Path example) {
    JsonNode root = ContractFiles.json(example);
    root.findValues("iban").forEach(iban -> assertThat(iso7064(iban.asString())).isOne());
    root.findValues("enterpriseNumber")
        .forEach(number -> assertThat(number.asString()).matches(IdentifiersTest::isRegistered));
    root.findValues("paymentReference")
        .forEach(ref -> assertThat(ref.asString()).matches(IdentifiersTest::isPaymentReference));
  }

  private static boolean isRegistered(String number) {
    return switch (number.length()) {
      case 10 -> 97 - mod97(number.substring(0, 8)) == Integer.parseInt(number.substring(8));
      case 9 -> luhn(number) % 10 == 0;
      default -> false;
    };
  }

  private static boolean isPaymentReference(String reference) {
    if (reference.startsWith("RF")) {
      return iso7064(reference) == 1;
    }
    String digits = reference.replaceAll("\\D", "");
    int remainder = mod97(digits.substring(0, 10));
    return (remainder == 0 ? 97 : remainder) == Integer.parseInt(digits.substring(10));
  }

  /** ISO 7064 mod 97-10 as ISO 13616 and ISO 11649 apply it: first four characters to the end. */
  private static int iso7064(String text) {
    String turned = text.substring(4) + text.substring(0, 4);
    return mod97(
        turned
            .chars()
            .mapToObj(c -> String.valueOf(Character.digit(c, 36)))
            .collect(Collectors.joining()));
  }

  private static int mod97(String digits) {
    return new BigInteger(digits).mod(NINETY_SEVEN).intValue();
  }

  private static int luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10) * (1 + i % 2);
      sum += digit > 9 ? digit - 9 : digit;
    }
    return sum;
  }
}
