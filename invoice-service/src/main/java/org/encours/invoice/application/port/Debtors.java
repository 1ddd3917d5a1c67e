package org.encours.invoice.application.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;

/** The debtors of each creditor. */
public interface Debtors {

  /**
   * A debtor with what an invoice to it depends on.
   *
   * @param creditorCountry chooses the law
   */
  record Account(Debtor debtor, String creditorCountry) {}

  Optional<Debtor> find(CreditorId creditor, String reference);

  /**
   * The same, for a change: who wants the same reference waits until the transaction ends, also
   * where there is no such debtor yet.
   */
  Optional<Debtor> findToChange(CreditorId creditor, String reference);

  /**
   * By enterprise number first, else by VAT number; in France also another establishment of the
   * same company.
   */
  Optional<Debtor> findByNumber(
      CreditorId creditor, Optional<String> enterpriseNumber, Optional<String> vatNumber);

  /** The first of that name at that address. */
  Optional<Debtor> findByName(CreditorId creditor, String name, Address address);

  /** Several accounts at once, in no order; unknown references are left out. */
  List<Account> accounts(CreditorId creditor, Collection<String> references);

  /** Adds the debtor, or changes the one of the same id. */
  void save(Debtor debtor, boolean isNew, List<LedgerEvent> events);

  /**
   * Makes every other change of these debtors' accounts wait until the transaction ends: bookings
   * of one debtor happen one after the other, and so do their events.
   */
  void lock(CreditorId creditor, Collection<UUID> debtors);

  /** Flags that proceedings were opened. */
  void insolvent(CreditorId creditor, UUID debtor, String kind, LocalDate since);

  /** Takes the flag away. */
  void solvent(CreditorId creditor, UUID debtor);

  Optional<DebtorKey> key(CreditorId creditor, String reference);
}
