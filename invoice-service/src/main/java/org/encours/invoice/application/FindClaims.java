package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.identity.PaymentReference;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;

/**
 * Finds what a receipt may pay, with the payers' accounts locked, so that two receipts at once
 * cannot both take the same cent.
 */
@ApplicationScoped
class FindClaims {

  private final Invoices invoices;
  private final Debtors debtors;

  FindClaims(Invoices invoices, Debtors debtors) {
    this.invoices = invoices;
    this.debtors = debtors;
  }

  /** What the payer or the clerk named, each up to the amount named. */
  List<Claim> named(CreditorId creditor, Money amount, List<ReceiptOrder.Wish> wishes) {
    List<UUID> ids = wishes.stream().map(ReceiptOrder.Wish::invoice).toList();
    Map<UUID, Invoice> found =
        locked(creditor, () -> invoices.findAll(creditor, ids)).stream()
            .collect(Collectors.toMap(Invoice::id, Function.identity()));
    check(amount, wishes, found);
    return wishes.stream()
        .map(wish -> new Claim(found.get(wish.invoice()), Optional.of(wish.amount()), wish.part()))
        .toList();
  }

  /** What carries the reference, the oldest first; its payer is then known too. */
  List<Claim> referred(CreditorId creditor, String text, Money amount) {
    String reference = normalised(text);
    return Claim.oldestFirst(
        inCurrency(
            locked(creditor, () -> invoices.referredTo(creditor, reference, text.strip())),
            amount));
  }

  /** Whose invoices carry the reference, open or not. */
  Optional<DebtorKey> payer(CreditorId creditor, String text) {
    return invoices.referredTo(creditor, normalised(text), text.strip()).stream()
        .map(Invoice::debtor)
        .findFirst();
  }

  /** All that the debtor owes, the oldest first. */
  List<Claim> owedBy(CreditorId creditor, DebtorKey debtor, Money amount) {
    debtors.lock(creditor, List.of(debtor.id()));
    return Claim.oldestFirst(
        invoices.openOf(creditor, debtor.id(), amount.currency().getCurrencyCode()));
  }

  private static String normalised(String text) {
    try {
      return PaymentReference.parse(text).value();
    } catch (IllegalArgumentException wrong) {
      throw new RefusedException(new InvalidInput("receipt", "reference", wrong.getMessage()));
    }
  }

  /** Reads once to learn whose they are, locks those accounts, and reads what is true then. */
  private List<Invoice> locked(CreditorId creditor, Supplier<List<Invoice>> read) {
    Collection<UUID> owners =
        read.get().stream().map(invoice -> invoice.debtor().id()).collect(Collectors.toSet());
    if (owners.isEmpty()) {
      return List.of();
    }
    debtors.lock(creditor, owners);
    return read.get();
  }

  private static List<Invoice> inCurrency(List<Invoice> found, Money amount) {
    return found.stream()
        .filter(invoice -> invoice.open().currency().equals(amount.currency()))
        .toList();
  }

  private static void check(
      Money amount, List<ReceiptOrder.Wish> wishes, Map<UUID, Invoice> found) {
    Violations violations = new Violations();
    for (int i = 0; i < wishes.size(); i++) {
      ReceiptOrder.Wish wish = wishes.get(i);
      String path = "allocations[" + i + "]";
      violations.require(
          found.containsKey(wish.invoice()), path + ".invoice", "there is no such invoice");
      violations.require(
          wishes.stream().filter(wish::overlaps).count() == 1, path + ".invoice", "is named twice");
      wish.part()
          .filter(part -> found.containsKey(wish.invoice()))
          .ifPresent(
              part ->
                  violations.require(
                      new Claim(found.get(wish.invoice()), Optional.empty())
                          .open(part)
                          .isPositive(),
                      path + ".part",
                      "no " + part + " is open on this invoice"));
      violations.require(
          wish.amount() != null
              && wish.amount().isPositive()
              && wish.amount().currency().equals(amount.currency()),
          path + ".amount",
          "must be positive and in the receipt's currency");
      violations.require(
          !found.containsKey(wish.invoice())
              || found.get(wish.invoice()).open().currency().equals(amount.currency()),
          path + ".invoice",
          "is in another currency than the receipt");
    }
    if (violations.none()) {
      Money sum =
          wishes.stream()
              .map(ReceiptOrder.Wish::amount)
              .reduce(Money.zero(amount.currency()), Money::plus);
      violations.require(
          sum.compareTo(amount) <= 0, "allocations", "add up to " + sum + ", more than " + amount);
    }
    if (!violations.none()) {
      throw new RefusedException(new InvalidInput("receipt", violations.list()));
    }
  }
}
