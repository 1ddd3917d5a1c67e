package org.encours.dunning.application.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;

/** Invoices as dunning follows them, settled ones included. */
public interface Receivables {

  Optional<Receivable> find(CreditorId creditor, UUID invoice);

  /** For a change: locks the debtor, then the invoice. */
  Optional<Receivable> lock(CreditorId creditor, UUID invoice);

  void add(CreditorId creditor, Receivable receivable, Optional<LocalDate> nextLook);

  /** Writes what the ledger tells; how far its reminders got is left alone. */
  void save(CreditorId creditor, Receivable receivable);

  /** Has the next run look at these again, whatever was decided before. */
  void wake(CreditorId creditor, Collection<UUID> invoices);

  void wakeAllOf(CreditorId creditor, UUID debtor);

  /** After a plan changed: every open invoice may stand differently. */
  void wakeEverything(CreditorId creditor);

  void inCollection(CreditorId creditor, List<UUID> invoices, boolean value);

  /** Sold or factored, whatever becomes of a case about it. */
  void assigned(CreditorId creditor, UUID invoice, boolean value);

  void onPlan(CreditorId creditor, List<UUID> invoices, boolean value);

  boolean anyOverdue(CreditorId creditor, UUID debtor, LocalDate on);

  /** Those of a debtor whose principal is paid and on which charges were claimed. */
  List<Receivable> chargedAndPaid(CreditorId creditor, UUID debtor);

  /** The time of their last step starts anew. */
  void restartStep(CreditorId creditor, List<UUID> invoices, LocalDate on);
}
