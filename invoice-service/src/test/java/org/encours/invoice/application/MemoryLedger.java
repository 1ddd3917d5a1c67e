package org.encours.invoice.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.encours.invoice.application.port.CreditNotes;
import org.encours.invoice.application.port.Credits;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Disputes;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.application.port.LedgerPolicies;
import org.encours.invoice.application.port.Receipts;
import org.encours.invoice.application.port.Waivers;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.charge.ChargeEntry;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.invoice.domain.invoice.CreditNote;
import org.encours.invoice.domain.invoice.Crediting;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.invoice.Posting;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.policy.LedgerPolicy;
import org.encours.invoice.domain.policy.SettlementRules;
import org.encours.invoice.domain.receipt.NoteCredit;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.invoice.domain.receipt.Refund;
import org.encours.invoice.domain.receipt.Waiver;
import org.encours.invoice.domain.sample.Samples;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;

/**
 * The ledger's ports in memory, for one creditor in Belgium: what use cases need, and no server.
 */
final class MemoryLedger {

  final Map<UUID, Invoice> invoices = new LinkedHashMap<>();
  final Map<UUID, Receipt> receipts = new LinkedHashMap<>();
  final Map<UUID, NoteCredit> notes = new LinkedHashMap<>();
  final Map<UUID, Dispute> disputes = new LinkedHashMap<>();
  final Map<UUID, Waiver> waivers = new LinkedHashMap<>();
  final Map<String, Debtor> debtors = new LinkedHashMap<>();
  final List<Refund> refunds = new ArrayList<>();
  final List<LedgerEntry> book = new ArrayList<>();
  final List<ChargeEntry> charges = new ArrayList<>();
  final List<LedgerEvent> events = new ArrayList<>();
  LedgerPolicy policy = LedgerPolicy.PLAIN;
  private long last;

  Ids ids() {
    return () -> new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0000L | ++last);
  }

  /** The bakery and one invoice to it, as issued. */
  UUID issued(String amount) {
    debtors().save(Samples.bakery(), true, List.of());
    Invoice issued = Samples.another(Samples.invoice(amount));
    Posting posting = new Posting(Samples.ISSUED, issued.id());
    book(List.of(new PostedInvoice(issued, posting.issued(issued))), List.of(), List.of());
    return issued.id();
  }

  void book(
      List<PostedInvoice> posted, List<LedgerEntry> further, List<? extends LedgerEvent> happened) {
    posted.forEach(
        each -> {
          invoices.put(each.invoice().id(), each.invoice());
          book.addAll(each.entries());
          charges.addAll(each.chargeEntries());
        });
    book.addAll(further);
    events.addAll(happened);
  }

  Invoices invoices() {
    return new Invoices() {
      @Override
      public Map<UUID, UUID> add(CreditorId creditor, List<Issue> issues) {
        issues.forEach(
            issue -> MemoryLedger.this.book(List.of(issue.booked()), List.of(), issue.events()));
        return Map.of();
      }

      @Override
      public Optional<Invoice> find(CreditorId creditor, UUID id) {
        return Optional.ofNullable(invoices.get(id));
      }

      @Override
      public List<Invoice> findAll(CreditorId creditor, Collection<UUID> ids) {
        return ids.stream().map(invoices::get).filter(java.util.Objects::nonNull).toList();
      }

      @Override
      public List<Invoice> openOf(CreditorId creditor, UUID debtor, String currency) {
        return invoices.values().stream()
            .filter(i -> i.debtor().id().equals(debtor) && i.isOwed())
            .filter(i -> i.open().currency().getCurrencyCode().equals(currency))
            .toList();
      }

      @Override
      public Map<String, List<UUID>> letters(CreditorId creditor, Collection<String> references) {
        return Map.of();
      }

      @Override
      public void refer(CreditorId creditor, String reference, List<UUID> named) {
        throw new UnsupportedOperationException();
      }

      @Override
      public List<Invoice> referredTo(CreditorId creditor, String reference, String number) {
        return invoices.values().stream()
            .filter(
                i ->
                    i.document().paymentReference().value().equals(reference)
                        || i.document().number().equals(number))
            .toList();
      }

      @Override
      public Set<UUID> debtorsNamed(
          CreditorId creditor, Collection<String> references, Collection<String> numbers) {
        return openNamed(creditor, references, numbers).stream()
            .map(i -> i.debtor().id())
            .collect(Collectors.toSet());
      }

      @Override
      public List<Invoice> openNamed(
          CreditorId creditor, Collection<String> references, Collection<String> numbers) {
        return Stream.concat(references.stream(), numbers.stream())
            .flatMap(name -> referredTo(creditor, name, name).stream())
            .filter(Invoice::isOwed)
            .distinct()
            .toList();
      }

      @Override
      public List<Invoice> openOf(
          CreditorId creditor, Collection<UUID> owners, Collection<Money> amounts) {
        return invoices.values().stream()
            .filter(i -> owners.contains(i.debtor().id()) && i.isOwed())
            .toList();
      }

      @Override
      public Optional<Invoice> numbered(CreditorId creditor, String number) {
        return referredTo(creditor, number, number).stream().findFirst();
      }

      @Override
      public void book(
          CreditorId creditor,
          List<PostedInvoice> posted,
          List<LedgerEntry> further,
          List<LedgerEvent> happened) {
        MemoryLedger.this.book(posted, further, happened);
      }
    };
  }

  Receipts receipts() {
    return new Receipts() {
      @Override
      public Optional<Receipt> findToChange(CreditorId creditor, UUID id) {
        return Optional.ofNullable(receipts.get(id));
      }

      @Override
      public void addAll(
          CreditorId creditor, List<Receipt.Movement> movements, List<LedgerEvent> happened) {
        movements.forEach(movement -> save(movement, List.of()));
        events.addAll(happened);
      }

      @Override
      public void save(Receipt.Movement movement, List<LedgerEvent> happened) {
        receipts.put(movement.receipt().id(), movement.receipt());
        book(movement.booked(), movement.credit(), happened);
      }

      @Override
      public Money credit(CreditorId creditor, DebtorKey debtor, Money zero) {
        return book.stream()
            .filter(line -> line.invoice().isEmpty())
            .filter(line -> line.debtor().equals(Optional.of(debtor.id())))
            .map(LedgerEntry::amount)
            .reduce(zero, Money::minus);
      }

      @Override
      public boolean exists(CreditorId creditor, UUID id) {
        return receipts.containsKey(id);
      }
    };
  }

  CreditNotes notes() {
    return new CreditNotes() {
      @Override
      public Optional<UUID> numbered(CreditorId creditor, String number, int year) {
        return Optional.empty();
      }

      @Override
      public Crediting.Noted naming(CreditorId creditor, Invoice invoice) {
        Currency currency = invoice.open().currency();
        return Crediting.Noted.nothing(currency);
      }

      @Override
      public Optional<NoteCredit> findToChange(CreditorId creditor, UUID id) {
        return Optional.ofNullable(notes.get(id));
      }

      @Override
      public void save(NoteCredit.Movement movement, List<LedgerEvent> happened) {
        notes.put(movement.credit().id(), movement.credit());
        book(movement.booked(), movement.lines(), happened);
      }

      @Override
      public Optional<UUID> add(
          CreditNote note,
          List<PostedInvoice> posted,
          List<LedgerEntry> further,
          List<LedgerEvent> happened) {
        notes.put(
            note.id(),
            new NoteCredit(
                note.id(),
                note.creditor(),
                note.debtor(),
                note.issueDate(),
                note.unallocated(),
                List.of(),
                Money.zero(note.amount().currency())));
        book(posted, further, happened);
        return Optional.empty();
      }
    };
  }

  Credits credits() {
    return new Credits() {
      @Override
      public List<Left> of(CreditorId creditor, UUID debtor) {
        return Stream.concat(
                receipts.values().stream()
                    .filter(r -> r.debtor().map(DebtorKey::id).equals(Optional.of(debtor)))
                    .map(r -> new Left(r.id(), r.valueDate(), r.unallocated())),
                notes.values().stream()
                    .filter(n -> n.debtor().id().equals(debtor))
                    .map(n -> new Left(n.id(), n.arisenOn(), n.left())))
            .filter(left -> left.left().isPositive())
            .sorted(java.util.Comparator.comparing(Left::arisenOn))
            .toList();
      }

      @Override
      public Optional<Money> left(CreditorId creditor, UUID credit) {
        return Optional.ofNullable(receipts.get(credit))
            .map(Receipt::unallocated)
            .or(() -> Optional.ofNullable(notes.get(credit)).map(NoteCredit::left))
            .filter(Money::isPositive);
      }

      @Override
      public List<DebtorKey> dueAgainst(CreditorId creditor, LocalDate day) {
        return debtors.values().stream().map(Debtor::key).toList();
      }

      @Override
      public List<Refund> refundsOn(CreditorId creditor, LocalDate day) {
        return refunds.stream().filter(refund -> refund.executedOn().equals(day)).toList();
      }

      @Override
      public void add(Refund refund) {
        refunds.add(refund);
      }
    };
  }

  LedgerPolicies policies() {
    return new LedgerPolicies() {
      @Override
      public LedgerPolicy of(CreditorId creditor) {
        return policy;
      }

      @Override
      public SettlementRules settlement(CreditorId creditor) {
        return policy.settlement("BE");
      }

      @Override
      public void save(CreditorId creditor, LedgerPolicy next) {
        policy = next;
      }
    };
  }

  Disputes disputes() {
    return new Disputes() {
      @Override
      public Optional<Dispute> find(CreditorId creditor, UUID id) {
        return Optional.ofNullable(disputes.get(id));
      }

      @Override
      public void save(Dispute dispute, Invoice invoice, List<LedgerEvent> happened) {
        disputes.put(dispute.id(), dispute);
        book(List.of(PostedInvoice.unmoved(invoice)), List.of(), happened);
      }
    };
  }

  Waivers waivers() {
    return new Waivers() {
      @Override
      public boolean exists(CreditorId creditor, UUID collectionCase) {
        return waivers.containsKey(collectionCase);
      }

      @Override
      public List<Waiver> grantedFor(CreditorId creditor, UUID receipt) {
        return waivers.values().stream()
            .filter(w -> w.payments().contains(receipt) && w.takenBackOn().isEmpty())
            .toList();
      }

      @Override
      public Optional<Waiver> of(CreditorId creditor, UUID collectionCase) {
        return Optional.ofNullable(waivers.get(collectionCase))
            .filter(w -> w.takenBackOn().isEmpty());
      }

      @Override
      public void save(Waiver.Movement movement, boolean isNew, List<LedgerEvent> happened) {
        waivers.put(movement.waiver().collectionCase(), movement.waiver());
        book(movement.booked(), List.of(), happened);
      }
    };
  }

  Debtors debtors() {
    return new Debtors() {
      @Override
      public Optional<Debtor> find(CreditorId creditor, String reference) {
        return Optional.ofNullable(debtors.get(reference));
      }

      @Override
      public Optional<Debtor> findToChange(CreditorId creditor, String reference) {
        return find(creditor, reference);
      }

      @Override
      public Optional<Debtor> findByNumber(
          CreditorId creditor, Optional<String> enterpriseNumber, Optional<String> vatNumber) {
        return Optional.empty();
      }

      @Override
      public Optional<Debtor> findByName(CreditorId creditor, String name, Address address) {
        return debtors.values().stream()
            .filter(debtor -> debtor.name().equalsIgnoreCase(name))
            .filter(debtor -> debtor.address().isAt(address))
            .findFirst();
      }

      @Override
      public List<Account> accounts(CreditorId creditor, Collection<String> references) {
        return references.stream().map(r -> new Account(debtors.get(r), "BE")).toList();
      }

      @Override
      public void save(Debtor debtor, boolean isNew, List<LedgerEvent> happened) {
        debtors.put(debtor.key().reference(), debtor);
        events.addAll(happened);
      }

      @Override
      public void lock(CreditorId creditor, Collection<UUID> owners) {
        // One thread at a time has nobody to wait for.
      }

      @Override
      public void insolvent(CreditorId creditor, UUID debtor, String kind, LocalDate since) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void solvent(CreditorId creditor, UUID debtor) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Optional<DebtorKey> key(CreditorId creditor, String reference) {
        return find(creditor, reference).map(Debtor::key);
      }
    };
  }
}
