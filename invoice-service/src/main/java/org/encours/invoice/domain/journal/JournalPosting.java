package org.encours.invoice.domain.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * What one event of a day is to the accountant: debits and credits that come to the same.
 *
 * @param document the invoice's or credit note's number, or what the bank called the money
 * @param debtor the ERP's customer number; empty while nobody knows who paid
 */
public record JournalPosting(
    LocalDate date, Journal journal, String document, Optional<String> debtor, List<Line> lines) {

  /** Which book of original entry it belongs to. */
  public enum Journal {
    SALES,
    CREDIT_NOTES,
    BANK,
    CHARGES,
    WRITE_OFFS,
    ASSIGNMENTS,
    GENERAL
  }

  /** Where an event comes from; it tells what stands against the debtor's account. */
  public enum Source {
    RECEIPT,
    CREDIT_NOTE,
    REFUND,
    OTHER
  }

  /**
   * One side of it.
   *
   * @param amount positive on the debit side, negative on the credit side
   * @param kind what moved it
   */
  public record Line(Account account, Money amount, String kind) {}

  public JournalPosting {
    lines = List.copyOf(lines);
  }

  /** Posts the movements that one event wrote for one day. */
  public static JournalPosting of(
      LocalDate date,
      Source source,
      String document,
      Optional<String> debtor,
      List<Movement> movements) {
    List<Line> lines = new ArrayList<>();
    movements.forEach(movement -> lines.addAll(Counterparts.of(movement, source)));
    Money bank =
        lines.stream().map(Line::amount).reduce(Money::plus).map(Money::negated).orElseThrow();
    if (!bank.isZero()) {
      lines.add(new Line(Account.BANK, bank, bank.isPositive() ? "RECEIVED" : "PAID_OUT"));
    }
    return new JournalPosting(date, journal(movements, source, bank), document, debtor, lines);
  }

  private static Journal journal(List<Movement> movements, Source source, Money bank) {
    if (!bank.isZero()) {
      return Journal.BANK;
    }
    return switch (movements.getFirst()) {
      case Movement.Charge charge ->
          switch (charge.kind()) {
            case ASSIGNED, REASSIGNED -> Journal.ASSIGNMENTS;
            case CLAIMED, PAID, PAYMENT_REVERSED, WAIVED, WAIVER_REVERSED -> Journal.CHARGES;
          };
      case Movement.ForAssignee _ -> Journal.BANK;
      case Movement.Principal principal ->
          switch (principal.kind()) {
            case ISSUED -> Journal.SALES;
            case CREDITED -> Journal.CREDIT_NOTES;
            case WRITTEN_OFF, WRITE_OFF_REVERSED -> Journal.WRITE_OFFS;
            case ASSIGNED, REASSIGNED -> Journal.ASSIGNMENTS;
            case CREDIT_ARISEN ->
                source == Source.CREDIT_NOTE ? Journal.CREDIT_NOTES : Journal.GENERAL;
            case PAID,
                PAYMENT_REVERSED,
                DISCOUNTED,
                DISCOUNT_REVERSED,
                TOLERATED,
                TOLERANCE_REVERSED,
                CREDIT_USED,
                REFUNDED ->
                Journal.GENERAL;
          };
    };
  }
}
