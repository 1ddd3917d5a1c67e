package org.encours.invoice.domain.bank;

import static org.encours.invoice.domain.sample.Samples.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.bank.BankTransaction.Payer;
import org.encours.invoice.domain.bank.BankTransaction.Return;

/** Movements of 20 November 2026. */
final class Movements {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private Movements() {}

  static BankTransaction saying(String... texts) {
    return movement(null, "1.00", true, texts);
  }

  /**
   * @param reference the bank's own, null where it gives none
   */
  static BankTransaction movement(
      String reference, String amount, boolean incoming, String... texts) {
    return new BankTransaction(
        Optional.ofNullable(reference),
        incoming,
        eur(amount),
        DAY,
        PaymentDetails.of(List.of(texts)),
        Payer.UNKNOWN,
        Return.NONE);
  }

  static BankTransaction from(String payer, BankTransaction movement) {
    return new BankTransaction(
        movement.bankReference(),
        movement.incoming(),
        movement.amount(),
        movement.valueDate(),
        movement.details(),
        new Payer(Optional.of(payer), Optional.empty()),
        movement.back());
  }

  static BankStatement statement(
      Long sequence, String opening, String closing, BankTransaction... movements) {
    return new BankStatement(
        new BankStatement.Name("S", 1),
        BankStatement.Kind.STATEMENT,
        "X",
        Optional.ofNullable(sequence),
        Optional.of(DAY),
        Optional.of(eur(opening)),
        Optional.of(eur(closing)),
        List.of(movements).stream().map(BankEntry::of).toList());
  }
}
