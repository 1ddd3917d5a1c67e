package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.MissingDetail;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Debtors with what they owe. */
public interface DebtorViews {

  /**
   * What one debtor owes in one currency on a day.
   *
   * @param balance principal less credit
   * @param credit unallocated money and credit notes, positive
   * @param chargesOpen beside the balance
   */
  record Owed(Money balance, Money overdue, Money credit, Money chargesOpen) {
    public static Owed nothing(Money zero) {
      return new Owed(zero, zero, zero, zero);
    }
  }

  /**
   * Proceedings that were opened over a debtor.
   *
   * @param kind as the one who learnt of them calls it
   */
  record Insolvency(String kind, LocalDate since) {}

  Optional<Insolvency> insolvency(CreditorId creditor, UUID debtor);

  /**
   * Which debtors are asked for; null asks for nothing in particular.
   *
   * @param incomplete those of whom anything is missing, or nothing
   * @param missing those of whom this is missing
   * @param text part of the name, or of the reference, enterprise number or VAT number
   * @param references exactly these; empty means all
   */
  record Filter(Boolean incomplete, MissingDetail missing, String text, List<String> references) {}

  Optional<Debtor> find(CreditorId creditor, String reference);

  /** By reference. */
  List<Debtor> list(CreditorId creditor, Filter filter, Optional<String> after, int atMost);

  /** One per currency with a line in the book. */
  List<Owed> owed(CreditorId creditor, UUID debtor, LocalDate asOf);
}
