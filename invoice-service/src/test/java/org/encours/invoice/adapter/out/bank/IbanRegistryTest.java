package org.encours.invoice.adapter.out.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanRegistryTest {

  private final IbanRegistry registry = new IbanRegistry();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BE68539007547034",
        "BE71096123456769",
        "BE62510007547061",
        "FR1420041010050500013M02606",
        "FR7630006000011234567890189",
        "LU280019400644750000",
        "DE89370400440532013000",
        "NL91ABNA0417164300",
        "BE90999202600132",
        "BE21001234567803"
      })
  void aRightNumberIsKeptWithoutBlanks(String iban) {
    assertThat(registry.iban(iban.replaceAll("(.{4})", "$1 "))).isEqualTo(iban);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BE68539007547035",
        "BE69539007547034",
        "BE6853900754703", // too short for Belgium
        "BE71539007547034", // mod 97 fails
        "XX68539007547034",
        "BE41539007547035", // right mod 97, wrong inside: 5390075470 asks for 34
        "FR0630006000011234567890188", // the key of the RIB is 89
        ""
      })
  void aWrongNumberIsRefused(String iban) {
    assertThatThrownBy(() -> registry.iban(iban)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "BE68539007547034, 16",
    "FR1420041010050500013M02606, 27",
    "LU280019400644750000, 20",
    "NL91ABNA0417164300, 18",
    "DE89370400440532013000, 22"
  })
  void eachCountryHasItsLength(String iban, int length) {
    assertThat(registry.iban(iban)).hasSize(length);
    assertThatThrownBy(() -> registry.iban(iban + "0"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> registry.iban(iban.substring(0, length - 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"20041, 01005, 0500013M026, 06", "30006, 00001, 12345678901, 89"})
  void aFrenchAccountCarriesTheKeyOfItsRib(String bank, String branch, String account, String key) {
    String right = bank + branch + account + key;
    String wrong = bank + branch + account + (key.equals("06") ? "07" : "88");
    assertThat(registry.iban(french(right))).endsWith(key);
    assertThatThrownBy(() -> registry.iban(french(wrong)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** With right check digits of its own, so that only the key within can be wrong. */
  private static String french(String bban) {
    StringBuilder digits = new StringBuilder();
    (bban + "FR00").chars().forEach(c -> digits.append(Character.digit(c, 36)));
    int rest = new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    return "FR%02d%s".formatted(98 - rest, bban);
  }
}
