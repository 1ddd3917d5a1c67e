package org.encours.invoice.adapter.in.rest.coda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.bank.BankReference;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.BankTransaction.Nature;
import org.encours.invoice.domain.bank.BankTransaction.Payer;
import org.encours.invoice.domain.bank.BankTransaction.Return;
import org.encours.invoice.domain.bank.PaymentDetails;
import org.encours.invoice.domain.bank.StructuredRemittance;
import org.encours.kernel.Money;

/**
 * One movement: its record 21 and those that go on with it (22, 23) or tell more of it (31 to 33).
 */
final class CodaMovement {

  private final CodaLine first;
  private final List<CodaLine> further = new ArrayList<>();

  CodaMovement(CodaLine first) {
    this.first = first;
  }

  /** A record of another movement here means that lines were lost or mixed up on their way. */
  void add(CodaLine line) {
    boolean itself = line.at(1) == '2';
    if (itself ? !line.at(3, 10).equals(first.at(3, 10)) : line.numberAt(3, 6) != sequence()) {
      throw line.invalid(
          3,
          "tells of movement %s, but stands after movement %s"
              .formatted(line.at(3, 10), first.at(3, 10)));
    }
    further.add(line);
  }

  /** The numbers of the movements rise; after 9999 they begin anew. */
  void checkFollows(CodaMovement before) {
    boolean risen =
        isDetail()
            ? sequence() == before.sequence() && detail() > before.detail()
            : sequence() > before.sequence() || before.sequence() == 9999;
    if (!risen) {
      throw first.invalid(
          3,
          "movement %s stands after movement %s"
              .formatted(first.at(3, 10), before.first.at(3, 10)));
    }
  }

  /** Movements of one number belong together; detail 0 is their sum. */
  int sequence() {
    return first.numberAt(3, 6);
  }

  boolean isDetail() {
    return detail() > 0;
  }

  private int detail() {
    return first.numberAt(7, 10);
  }

  boolean incoming() {
    return first.isCredit(32);
  }

  Money amount(Currency currency) {
    return first.amountAt(33, currency);
  }

  BankTransaction transaction(Currency currency) {
    return transaction(currency, Nature.PAYMENT);
  }

  /** For a sum whose details do not account for it: a person looks into it. */
  BankTransaction batch(Currency currency) {
    return transaction(currency, Nature.BATCH);
  }

  private BankTransaction transaction(Currency currency, Nature nature) {
    Optional<CodaLine> second = one("22");
    Optional<CodaLine> third = one("23");
    Optional<CodaDirectDebit> debit = CodaDirectDebit.of(first, second, third);
    CodaInformation information = CodaInformation.of(further);
    PaymentDetails details =
        new PaymentDetails(
            second.flatMap(line -> line.textAt(64, 98)).flatMap(BankReference::of),
            debit.flatMap(CodaDirectDebit::mandate),
            StructuredRemittance.reference(structured()),
            written(debit, second, third).map(List::of).orElse(information.texts()));
    return new BankTransaction(
        first.textAt(11, 31).flatMap(BankReference::of),
        incoming(),
        amount(currency),
        day(),
        details,
        new Payer(
            third.flatMap(line -> line.textAt(48, 82)).or(information::name),
            third.flatMap(line -> line.textAt(11, 44))),
        back(second, debit),
        nature);
  }

  private static Return back(Optional<CodaLine> second, Optional<CodaDirectDebit> debit) {
    boolean indicated =
        second.filter(line -> "12345".indexOf(line.at(113)) >= 0).isPresent()
            || debit.filter(CodaDirectDebit::wentBack).isPresent();
    Optional<String> reason =
        second
            .flatMap(line -> line.textAt(114, 117))
            .or(() -> debit.flatMap(CodaDirectDebit::reason));
    return new Return(indicated, reason, Optional.empty());
  }

  private LocalDate day() {
    return first
        .dayAt(48)
        .or(() -> first.dayAt(116))
        .orElseThrow(() -> first.invalid(48, "neither value date nor entry date is given"));
  }

  /** Type 100 carries a creditor reference (ISO 11649), 101 and 102 the Belgian twelve digits. */
  private Optional<String> structured() {
    if (first.isStructured("100")) {
      return first.textAt(66, 90);
    }
    return first.isStructured("101") || first.isStructured("102")
        ? Optional.of(first.at(66, 77))
        : Optional.empty();
  }

  /** What the payer wrote; other types are the bank's data. */
  private Optional<String> written(
      Optional<CodaDirectDebit> debit, Optional<CodaLine> second, Optional<CodaLine> third) {
    if (first.at(62) == '1') {
      return debit.flatMap(CodaDirectDebit::communication);
    }
    String free =
        first.at(63, 115)
            + second.map(line -> line.at(11, 63)).orElse("")
            + third.map(line -> line.at(83, 125)).orElse("");
    return Optional.of(free.strip()).filter(text -> !text.isEmpty());
  }

  private Optional<CodaLine> one(String kind) {
    return further.stream().filter(line -> line.kind().equals(kind)).findFirst();
  }
}
