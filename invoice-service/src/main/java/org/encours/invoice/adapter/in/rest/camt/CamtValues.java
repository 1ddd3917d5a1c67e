package org.encours.invoice.adapter.in.rest.camt;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;

/** Amounts, signs and dates as ISO 20022 writes them. */
final class CamtValues {

  private CamtValues() {}

  /** Nothing for what is no number: it is no reason to refuse the money. */
  static Optional<Long> number(String text) {
    return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  /** The day of a date or a time; nothing for what is neither. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
    } catch (DateTimeParseException wrong) {
      return Optional.empty();
    }
  }

  static Money signed(XmlNode balance, String path) {
    XmlNode amount =
        balance.one("Amt").orElseThrow(() -> new InvalidInput(path + ".Amt", "is required"));
    // A balance below zero is written with a sign by some banks, though it should not be.
    boolean written = amount.text().startsWith("-");
    Money money = money(amount, written ? amount.text().substring(1) : amount.text(), path);
    return incoming(balance, path) == written ? money.negated() : money;
  }

  static boolean incoming(XmlNode node, String path) {
    return switch (node.text("CdtDbtInd").orElse("")) {
      case "CRDT" -> true;
      case "DBIT" -> false;
      default -> throw new InvalidInput(path + ".CdtDbtInd", "must be CRDT or DBIT");
    };
  }

  static Money money(Optional<XmlNode> amount, String path) {
    XmlNode node = amount.orElseThrow(() -> new InvalidInput(path, "is required"));
    Money money = money(node, node.text(), path);
    if (money.isNegative()) {
      throw new InvalidInput(path, "is positive; CdtDbtInd gives the direction");
    }
    return money;
  }

  private static Money money(XmlNode node, String text, String path) {
    try {
      return Money.of(text, String.valueOf(node.currency()));
    } catch (IllegalArgumentException wrong) {
      throw new InvalidInput(
          path, "'" + node.text() + " " + node.currency() + "' is no amount of money");
    }
  }

  /** Nothing for what is no amount in that currency: details are helpful, never required. */
  static Optional<Money> in(Money currency, Optional<XmlNode> amount) {
    return amount
        .filter(node -> currency.currency().getCurrencyCode().equals(node.currency()))
        .flatMap(
            node -> {
              try {
                return Optional.of(Money.of(node.text(), node.currency()));
              } catch (IllegalArgumentException wrong) {
                return Optional.empty();
              }
            });
  }

  /** The day from which the bank counts it, else that of its booking, else of the message. */
  static LocalDate date(XmlNode entry, String path, Optional<LocalDate> told) {
    return entry
        .text("ValDt/Dt", "ValDt/DtTm", "BookgDt/Dt", "BookgDt/DtTm")
        .map(
            text ->
                day(text)
                    .orElseThrow(
                        () -> new InvalidInput(path + ".ValDt", "'" + text + "' is no date")))
        .or(() -> told)
        .orElseThrow(() -> new InvalidInput(path + ".ValDt", "is required"));
  }
}
