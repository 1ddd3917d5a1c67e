package org.encours.invoice.adapter.in.rest.swift;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.encours.invoice.domain.bank.BankReference;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.BankTransaction.Payer;
import org.encours.invoice.domain.bank.BankTransaction.Return;
import org.encours.invoice.domain.bank.PaymentDetails;
import org.encours.kernel.Money;

/** Field 61, one movement, with the information to it of field 86. */
final class SwiftMovement {

  /** Value date, entry date, mark, third letter of the currency, amount, type, references. */
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{6})(\\d{4})?(R?[CD]|E[CD])([A-Z])?([\\d"
              + " ]{1,15}(?:[,.]\\d{0,4})?)([A-Z][A-Z0-9]{3})?([^\\n"
              + "]*)(?:\\n"
              + "(.*))?",
          Pattern.DOTALL);

  /** Business transaction codes of German banks for direct debits and transfers sent back. */
  private static final Set<String> RETURNS =
      Set.of("108", "109", "159", "181", "182", "184", "185");

  private final SwiftField field;
  private final String currency;
  private final Matcher read;
  private SwiftInformation information = SwiftInformation.NONE;

  SwiftMovement(SwiftField field, String currency) {
    this.field = field;
    this.currency = currency;
    read = FORM.matcher(field.text());
    if (!read.matches()) {
      throw field.invalid("is no movement: " + field.text().lines().findFirst().orElse(""));
    }
  }

  void tell(SwiftField told) {
    information = SwiftInformation.of(told.text());
  }

  BankTransaction transaction() {
    String mark = read.group(3);
    // A debit that is reversed comes in, a credit that is reversed goes out.
    boolean incoming = mark.endsWith("C") != mark.startsWith("R");
    Money amount = SwiftAmount.money(field, read.group(5), currency);
    LocalDate day = SwiftAmount.day(field, read.group(1));
    String[] references = Optional.ofNullable(read.group(7)).orElse("").split("//", 2);
    boolean returned =
        mark.startsWith("R") || information.code().filter(RETURNS::contains).isPresent();
    return new BankTransaction(
        references.length > 1 ? BankReference.of(references[1]) : Optional.empty(),
        incoming,
        amount,
        day,
        details(references[0]),
        new Payer(information.name(), information.account()),
        new Return(returned, information.reason(), information.original(amount)));
  }

  private PaymentDetails details(String ownReference) {
    Optional<String> supplementary =
        Optional.ofNullable(read.group(8)).map(String::strip).filter(text -> !text.isEmpty());
    List<String> texts = information.texts();
    return new PaymentDetails(
        information.endToEndId().or(() -> BankReference.of(ownReference)),
        information.mandate(),
        List.of(),
        texts.isEmpty() ? supplementary.stream().toList() : texts);
  }
}
