package org.encours.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a banking app reads from a payment QR code (EPC069-12, version 002).
 *
 * @param name of the beneficiary, at most 70 characters
 * @param reference ISO 11649 goes into a line of its own, anything else into the free text
 */
public record EpcPayment(
    String name, String iban, Optional<String> bic, Money amount, String reference) {

  private static final int LONGEST_NAME = 70;
  private static final int LONGEST_TEXT = 140;

  /** Whether the scheme can carry it: euro, one cent to 999,999,999.99. */
  public boolean possible() {
    return amount.currency().getCurrencyCode().equals("EUR")
        && amount.isPositive()
        && amount.compareTo(Money.of("999999999.99", "EUR")) <= 0;
  }

  /** Lines without those at the end that are empty. */
  public String payload() {
    String compact = reference.replace(" ", "");
    boolean structured = compact.matches("RF[0-9]{2}[A-Z0-9]{1,21}");
    List<String> lines =
        new ArrayList<>(
            List.of(
                "BCD",
                "002",
                "1",
                "SCT",
                bic.orElse(""),
                cut(name, LONGEST_NAME),
                iban.replace(" ", ""),
                "EUR" + amount.amount().toPlainString(),
                "",
                structured ? compact : "",
                structured ? "" : cut(reference, LONGEST_TEXT)));
    while (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return String.join("\n", lines);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
