package org.encours.invoice.adapter.in.rest.swift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.bank.AccountNumber;
import org.encours.invoice.domain.bank.BankEntry;
import org.encours.invoice.domain.bank.BankStatement;

/** One message: a statement (MT940) or, without closing balance, a report of the day (MT942). */
final class SwiftMessage {

  private final SwiftField reference;
  private final List<SwiftMovement> movements = new ArrayList<>();
  private String account;
  private String number = "";
  private int page = 1;
  private Optional<SwiftAmount.Balance> opening = Optional.empty();
  private Optional<SwiftAmount.Balance> closing = Optional.empty();
  private Optional<LocalDate> reported = Optional.empty();
  private String currency;
  private boolean report;
  private boolean toldOfMovement;

  SwiftMessage(SwiftField reference) {
    this.reference = reference;
  }

  void take(SwiftField field) {
    switch (field.tag()) {
      case "25", "25P" -> account = account(field);
      case "28C", "28" -> number(field.text().strip());
      case "60F", "60M" -> {
        opening = Optional.of(SwiftAmount.balance(field));
        currency = opening.get().amount().currency().getCurrencyCode();
      }
      case "62F", "62M" -> closing = Optional.of(SwiftAmount.balance(field));
      // The floor limit of an MT942 names the currency.
      case "34F" -> {
        report = true;
        currency = field.text().strip().substring(0, Math.min(3, field.text().strip().length()));
      }
      case "13D", "13" -> {
        String day = field.text().strip();
        reported =
            day.length() < 6 ? reported : Optional.of(SwiftAmount.day(field, day.substring(0, 6)));
      }
      case "61" -> {
        if (currency == null) {
          throw field.invalid("no opening balance (60) or floor limit (34F) stands before it");
        }
        movements.add(new SwiftMovement(field, currency));
      }
      case "86" -> {
        // Behind the closing balance it is about the statement as a whole.
        if (!movements.isEmpty() && toldOfMovement) {
          movements.getLast().tell(field);
        }
      }
      default -> {
        // Available balances and the like.
      }
    }
    toldOfMovement = field.is("61");
  }

  /** An IBAN, with or without a currency behind it, or "bank code/account". */
  private static String account(SwiftField field) {
    String text = field.text().lines().findFirst().orElse("").strip();
    String german = text.replaceFirst("[A-Z]{3}$", "");
    if (german.matches("\\d{8}/\\d{1,10}")) {
      String[] parts = german.split("/");
      return AccountNumber.iban("DE", parts[0] + "0".repeat(10 - parts[1].length()) + parts[1]);
    }
    String plain = text.replaceFirst("^.*/", "").replaceAll("\\s", "");
    return plain.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}") || plain.matches("\\d+[A-Z]{3}")
        ? plain.replaceFirst("(EUR|USD|GBP|CHF|PLN|SEK|DKK|NOK)$", "")
        : plain;
  }

  private void number(String text) {
    String[] parts = text.split("/", 2);
    number = parts[0].strip();
    page =
        parts.length > 1
            ? SwiftAmount.number(parts[1].strip()).map(Long::intValue).filter(n -> n > 0).orElse(1)
            : 1;
  }

  BankStatement statement() {
    if (account == null || account.isEmpty()) {
      throw reference.invalid("no account (25) follows");
    }
    boolean whole = closing.isPresent() && !report;
    if (!whole && !report) {
      throw reference.invalid("the statement has no closing balance (62)");
    }
    return new BankStatement(
        new BankStatement.Name(
            (whole ? "MT940 " : "MT942 " + reference.text().strip() + " ") + number, page),
        whole ? BankStatement.Kind.STATEMENT : BankStatement.Kind.REPORT,
        account,
        SwiftAmount.number(number).filter(n -> n > 0),
        closing.map(SwiftAmount.Balance::on).or(() -> reported),
        opening.map(SwiftAmount.Balance::amount),
        closing.map(SwiftAmount.Balance::amount),
        movements.stream().map(SwiftMovement::transaction).map(BankEntry::of).toList());
  }
}
