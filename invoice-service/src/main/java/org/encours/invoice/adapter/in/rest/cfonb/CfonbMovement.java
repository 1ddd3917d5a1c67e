package org.encours.invoice.adapter.in.rest.cfonb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.invoice.domain.bank.BankReference;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.BankTransaction.Payer;
import org.encours.invoice.domain.bank.BankTransaction.Return;
import org.encours.invoice.domain.bank.PaymentDetails;
import org.encours.kernel.Money;

/** Record 04, one movement, with the records 05 that tell more of it by a qualifier. */
final class CfonbMovement {

  private final CfonbLine first;
  private final List<CfonbLine> further = new ArrayList<>();

  CfonbMovement(CfonbLine first) {
    this.first = first;
  }

  void add(CfonbLine line) {
    further.add(line);
  }

  BankTransaction transaction() {
    Money signed = first.signedAt(91);
    // A reason of return stands where the bank sends a debit or a transfer back.
    Optional<String> reason = first.textAt(41, 42).filter(code -> !code.equals("00"));
    return new BankTransaction(
        BankReference.of(first.at(82, 88)).or(() -> told("REF").flatMap(BankReference::of)),
        !signed.isNegative(),
        signed.isNegative() ? signed.negated() : signed,
        first.at(43, 48).isBlank() || first.at(43, 48).equals("000000")
            ? first.dayAt(35)
            : first.dayAt(43),
        details(),
        new Payer(
            told("NPY").or(() -> told("NPO")).or(() -> told("NBE")).map(String::strip),
            told("IPY").map(String::strip)),
        new Return(reason.isPresent(), reason, Optional.empty()));
  }

  private PaymentDetails details() {
    List<String> remittance = all("LCC", "LC2", "LCS");
    List<String> texts =
        remittance.isEmpty()
            ? Stream.concat(first.textAt(49, 79).stream(), all("LIB").stream()).toList()
            : remittance;
    return new PaymentDetails(
        told("RCN")
            .map(text -> text.substring(0, Math.min(35, text.length())).strip())
            .flatMap(BankReference::of)
            .or(() -> first.textAt(105, 120).flatMap(BankReference::of)),
        told("RUM").map(text -> text.substring(0, Math.min(35, text.length())).strip()),
        List.of(),
        texts);
  }

  private Optional<String> told(String qualifier) {
    return all(qualifier).stream().findFirst();
  }

  private List<String> all(String... qualifiers) {
    List<String> wanted = List.of(qualifiers);
    return further.stream()
        .filter(line -> wanted.contains(line.at(46, 48)))
        .flatMap(line -> line.textAt(49, 118).stream())
        .toList();
  }
}
