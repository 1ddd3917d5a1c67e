package org.encours.invoice.domain.copy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.kernel.Money;

/**
 * What one debtor owed on a day and how that came about, out of the book.
 *
 * @param debtor the ERP's customer number
 * @param from first day whose movements are listed
 * @param accounts one per currency with a line in the book
 */
public record AccountStatement(
    String debtor, String name, LocalDate from, LocalDate asOf, List<Account> accounts) {

  /**
   * @param opening balance at the start of {@code from}
   * @param overdue the part of {@code closing} past its due date
   * @param charges what is owed beside {@code closing}
   */
  public record Account(
      String currency,
      Money opening,
      Money closing,
      Money overdue,
      Money charges,
      List<Movement> movements,
      List<OpenItem> openItems,
      List<OpenCharge> openCharges) {

    /** All that is to be paid. */
    public Money owed() {
      return closing.plus(charges);
    }
  }

  /**
   * What is owed beside an invoice's principal, summed by kind.
   *
   * @param number the invoice's
   * @param claimedOn the latest claim's day
   */
  public record OpenCharge(
      UUID invoice, String number, ChargeKind kind, LocalDate claimedOn, Money open) {}

  /**
   * @param number the invoice's; null for money that no invoice has used
   * @param balance after it
   */
  public record Movement(
      LocalDate date, LedgerEntry.Kind kind, String number, Money amount, Money balance) {}

  /**
   * @param invoice null for credit
   * @param open negative for credit
   */
  public record OpenItem(
      UUID invoice,
      String number,
      LocalDate issueDate,
      LocalDate dueDate,
      Money open,
      long daysLate) {}
}
