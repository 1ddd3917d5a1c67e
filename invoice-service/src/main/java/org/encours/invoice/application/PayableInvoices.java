package org.encours.invoice.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.Remittance;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.policy.Tolerance;
import org.encours.invoice.domain.receipt.ExactMatch;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/**
 * The open invoices that a set of movements may be for, their debtors' accounts locked: read once,
 * and kept as each movement leaves them.
 */
final class PayableInvoices {

  private final Map<UUID, Invoice> current = new HashMap<>();
  private final Map<String, List<UUID>> byReference = new HashMap<>();
  private final Map<String, List<UUID>> byNumber = new HashMap<>();
  private final Map<UUID, List<UUID>> byDebtor = new HashMap<>();

  private PayableInvoices() {}

  /** What each movement names is read, and what its known payer owes of exactly its amount. */
  static PayableInvoices lock(
      CreditorId creditor,
      Invoices invoices,
      Debtors debtors,
      List<BankTransaction> movements,
      Collection<DebtorKey> payers) {
    Set<String> references = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    Set<Money> amounts = new HashSet<>();
    for (BankTransaction each : movements) {
      references.addAll(Remittance.references(each.details()));
      numbers.addAll(Remittance.numbers(each.details()));
      amounts.add(each.amount());
    }
    Set<UUID> accounts = new HashSet<>(invoices.debtorsNamed(creditor, references, numbers));
    payers.forEach(payer -> accounts.add(payer.id()));
    PayableInvoices payable = new PayableInvoices();
    if (!accounts.isEmpty()) {
      debtors.lock(creditor, accounts);
      invoices.openNamed(creditor, references, numbers).forEach(payable::add);
      invoices.openOf(creditor, accounts, amounts).forEach(payable::add);
      invoices.letters(creditor, references).forEach(payable::refer);
    }
    return payable;
  }

  private void add(Invoice invoice) {
    if (current.putIfAbsent(invoice.id(), invoice) == null) {
      list(byReference, invoice.document().paymentReference().value()).add(invoice.id());
      list(byNumber, invoice.document().number()).add(invoice.id());
      list(byDebtor, invoice.debtor().id()).add(invoice.id());
    }
  }

  /** A letter's own reference stands for all invoices it asks for. */
  private void refer(String reference, List<UUID> named) {
    named.stream().filter(current::containsKey).forEach(list(byReference, reference)::add);
  }

  private static <K> List<UUID> list(Map<K, List<UUID>> map, K key) {
    return map.computeIfAbsent(key, it -> new ArrayList<>());
  }

  /**
   * What a remittance states, the oldest first, each up to the amount stated for it: references
   * count more than words that may be numbers.
   */
  List<Claim> stated(BankTransaction movement) {
    Map<UUID, Optional<Money>> found = new LinkedHashMap<>();
    Map<String, Money> remitted = Remittance.remitted(movement.details());
    Remittance.references(movement.details()).forEach(it -> find(byReference, it, remitted, found));
    if (open(found.keySet(), movement.amount()).isEmpty()) {
      Remittance.numbers(movement.details()).forEach(it -> find(byNumber, it, remitted, found));
    }
    return Claim.oldestFirst(open(found.keySet(), movement.amount())).stream()
        .map(claim -> new Claim(claim.invoice(), found.get(claim.invoice().id())))
        .toList();
  }

  private static void find(
      Map<String, List<UUID>> index,
      String name,
      Map<String, Money> remitted,
      Map<UUID, Optional<Money>> found) {
    index
        .getOrDefault(name, List.of())
        .forEach(id -> found.putIfAbsent(id, Optional.ofNullable(remitted.get(name))));
  }

  /** What of the payer's the amount settles exactly. */
  List<Claim> settled(DebtorKey payer, BankTransaction movement, Optional<Tolerance> tolerance) {
    Money amount = movement.amount();
    return ExactMatch.of(
        amount,
        movement.valueDate(),
        Claim.oldestFirst(open(byDebtor.getOrDefault(payer.id(), List.of()), amount)),
        tolerance);
  }

  private List<Invoice> open(Collection<UUID> ids, Money amount) {
    return ids.stream()
        .map(current::get)
        .filter(Invoice::isOwed)
        .filter(invoice -> invoice.open().currency().equals(amount.currency()))
        .toList();
  }

  void changed(List<PostedInvoice> posted) {
    posted.forEach(next -> current.put(next.invoice().id(), next.invoice()));
  }
}
