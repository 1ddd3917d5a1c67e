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

  /** What one debtor owes in one currency on a day. */
  record Owed(Money balance, Money overdue) {}

  /**
   * Which debtors are asked for; null asks for nothing in particular.
   *
   * @param incomplete those of whom anything is missing, or nothing
   * @param missing those of whom this is missing
   */
  record Filter(Boolean incomplete, MissingDetail missing) {}

  Optional<Debtor> find(CreditorId creditor, String reference);

  /** By reference. */
  List<Debtor> list(CreditorId creditor, Filter filter, Optional<String> after, int atMost);

  /** One per currency with a line in the book. */
  List<Owed> owed(CreditorId creditor, UUID debtor, LocalDate asOf);
}
