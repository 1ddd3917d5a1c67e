package org.encours.invoice.domain.transfer;

import java.text.Normalizer;

/**
 * Words as every bank in SEPA takes them (EPC217-08): Latin letters, digits and a few signs. What
 * has no Latin letter becomes a dot, so that a name keeps its length and place.
 */
final class SepaText {

  private SepaText() {}

  /** At most so many signs, never empty, neither beginning nor ending with a slash. */
  static String of(String text, int atMost) {
    String latin =
        Normalizer.normalize(
                text.replace("ß", "ss").replace("æ", "ae").replace("Æ", "AE"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('ø', 'o')
            .replace('Ø', 'O')
            .replace('ł', 'l')
            .replace('Ł', 'L')
            .replace('đ', 'd')
            .replace('Đ', 'D')
            .replace('ı', 'i')
            .replace("&", "+")
            .replaceAll("[^A-Za-z0-9/\\-?:().,'+ ]", ".")
            .replaceAll("\\s+", " ")
            .replaceAll("//+", "/")
            .replaceAll("^[/ ]+|[/ ]+$", "");
    String cut = latin.length() > atMost ? latin.substring(0, atMost).stripTrailing() : latin;
    return cut.isEmpty() ? "." : cut;
  }
}
