package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.encours.invoice.application.port.Credits;
import org.encours.invoice.application.port.Credits.Left;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.application.port.LedgerPolicies;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.policy.CreditUse;
import org.encours.invoice.domain.policy.LedgerPolicy;
import org.encours.kernel.CreditorId;

/**
 * Lets a debtor's credit, of whatever origin, pay what it owes by itself, the oldest credit first
 * and the oldest due first, as far as the creditor's policy wants it.
 */
@ApplicationScoped
public class UseCredit {

  private final Credits credits;
  private final Invoices invoices;
  private final Debtors debtors;
  private final LedgerPolicies policies;
  private final SpendCredit spend;

  UseCredit(
      Credits credits,
      Invoices invoices,
      Debtors debtors,
      LedgerPolicies policies,
      SpendCredit spend) {
    this.credits = credits;
    this.invoices = invoices;
    this.debtors = debtors;
    this.policies = policies;
    this.spend = spend;
  }

  /** Pays what is due on the day. */
  @Transactional
  public void whenDue(CreditorId creditor, DebtorKey debtor, LocalDate day) {
    if (policies.of(creditor).creditUse() != CreditUse.BY_HAND) {
      use(creditor, debtor, invoice -> isDue(invoice, day));
    }
  }

  /** The same in a transaction of its own, so that a run over many debtors holds one at a time. */
  @Transactional(TxType.REQUIRES_NEW)
  public void alone(CreditorId creditor, DebtorKey debtor, LocalDate day) {
    whenDue(creditor, debtor, day);
  }

  /**
   * Pays whatever is open, where the policy does not wait for the due date.
   *
   * @return whether it may have
   */
  @Transactional
  public boolean atOnce(CreditorId creditor, Collection<DebtorKey> owners) {
    return atOnce(creditor, policies.of(creditor), owners);
  }

  /** The same by a policy that the caller has read already. */
  boolean atOnce(CreditorId creditor, LedgerPolicy policy, Collection<DebtorKey> owners) {
    boolean atOnce = policy.creditUse() == CreditUse.AT_ONCE;
    if (atOnce) {
      owners.forEach(debtor -> use(creditor, debtor, invoice -> true));
    }
    return atOnce;
  }

  /** Those with credit and something due on the day, so that a daily run can call on each. */
  public List<DebtorKey> debtors(CreditorId creditor, LocalDate day) {
    return policies.of(creditor).creditUse() == CreditUse.BY_HAND
        ? List.of()
        : credits.dueAgainst(creditor, day);
  }

  private static boolean isDue(Invoice invoice, LocalDate day) {
    return invoice.charges().open().isPositive() || !invoice.nextDueDate().isAfter(day);
  }

  private void use(CreditorId creditor, DebtorKey debtor, Predicate<Invoice> wanted) {
    if (credits.of(creditor, debtor.id()).isEmpty()) {
      return;
    }
    debtors.lock(creditor, List.of(debtor.id()));
    for (Left credit : credits.of(creditor, debtor.id())) {
      String currency = credit.left().currency().getCurrencyCode();
      List<Claim> claims =
          Claim.oldestFirst(
              invoices.openOf(creditor, debtor.id(), currency).stream()
                  .filter(invoice -> !invoice.isAssigned() && !invoice.isDisputed())
                  .filter(wanted)
                  .toList());
      if (!claims.isEmpty()) {
        spend.on(creditor, credit.id(), claims);
      }
    }
  }
}
