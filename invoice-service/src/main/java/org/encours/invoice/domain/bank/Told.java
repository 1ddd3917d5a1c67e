package org.encours.invoice.domain.bank;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * A movement kept from another file of the account, which no further file has told of since.
 *
 * @param entry the line that it was booked by
 * @param signed what it did to the balance
 */
public record Told(
    Place place,
    BankStatement.Kind kind,
    Entry entry,
    String identity,
    Money signed,
    LocalDate valueDate,
    Marks marks) {

  /** Where it is kept. */
  public record Place(UUID statement, int number) {}

  /**
   * @param reference the bank's own for the line, where given
   */
  public record Entry(int number, Optional<String> reference) {}

  /** What tells who and what for, as far as it was given. */
  public record Marks(
      Optional<String> reference, Optional<String> endToEndId, Optional<String> payerIban) {

    static Marks of(BankTransaction movement) {
      return new Marks(
          movement.bankReference(), movement.details().endToEndId(), movement.payer().iban());
    }

    boolean share(Marks other) {
      return same(reference, other.reference) || same(endToEndId, other.endToEndId);
    }

    /** References may be cut or left out by one of the files; another payer is another movement. */
    boolean contradict(Marks other) {
      return differ(payerIban, other.payerIban) || differ(endToEndId, other.endToEndId);
    }

    private static boolean same(Optional<String> one, Optional<String> other) {
      return one.isPresent() && one.equals(other);
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
      return one.isPresent() && other.isPresent() && !one.equals(other);
    }
  }
}
