package org.encours.dunning.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.encours.dunning.application.port.ClaimedCharges;
import org.encours.dunning.application.port.ContactJournal;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.application.port.HeardDisputes;
import org.encours.dunning.application.port.LegalSettings;
import org.encours.dunning.application.port.Pauses;
import org.encours.dunning.application.port.PolicyStore;
import org.encours.dunning.application.port.Promises;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.claim.DebtFacts;
import org.encours.dunning.domain.claim.Debts;
import org.encours.dunning.domain.claim.Instalment;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.hold.Pause;
import org.encours.dunning.domain.hold.Promise;
import org.encours.dunning.domain.journal.JournalEntry;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.policy.DefaultPolicies;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.Policies;
import org.encours.dunning.domain.receivable.DunningProgress;
import org.encours.dunning.domain.receivable.LedgerFacts;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** One creditor and one debtor with all that is kept of them, in memory; the use cases are real. */
final class DunningWorld {

  static final CreditorId ACME = new CreditorId("acme-be");
  static final UUID DEBTOR = new UUID(2, 1);

  final AgendaInMemory agenda = new AgendaInMemory();
  final DebtorsInMemory debtors;
  final Map<UUID, Receivable> invoices = new LinkedHashMap<>();
  final List<Pause> pauses = new ArrayList<>();
  final List<Promise> promises = new ArrayList<>();
  final List<JournalEntry> journal = new ArrayList<>();
  final List<HeardDisputes.Heard> heard = new ArrayList<>();
  final List<InvoiceClaim> claimed = new ArrayList<>();
  final List<UUID> restarted = new ArrayList<>();
  final RemindersInMemory reminders = new RemindersInMemory();
  boolean woken;

  private final Clock clock = Clock.fixed(Instant.parse("2026-07-08T09:00:00Z"), ZoneOffset.UTC);

  DunningWorld() {
    this(DebtorKind.COMPANY);
  }

  DunningWorld(DebtorKind kind) {
    debtors = new DebtorsInMemory(kind);
  }

  UUID invoice(int number, String total, LocalDate due) {
    Money money = Money.of(total, "EUR");
    Receivable item =
        new Receivable(
            new UUID(1, number),
            "F-" + number,
            DEBTOR,
            due.minusDays(30),
            List.of(new Instalment(due, money)),
            LedgerFacts.issued(money),
            Optional.empty(),
            Optional.empty(),
            Optional.of("paper"),
            false,
            false,
            DunningProgress.NONE,
            DebtFacts.NONE);
    invoices.put(item.invoiceId(), item);
    return item.invoiceId();
  }

  Receivable the(UUID invoice) {
    return invoices.get(invoice);
  }

  void change(UUID invoice, UnaryOperator<Receivable> change) {
    invoices.computeIfPresent(invoice, (_, item) -> change.apply(item));
  }

  DebtorSnapshot snapshot() {
    return new DebtorSnapshot(
        debtors.find(ACME, DEBTOR).orElseThrow(),
        invoices.values().stream().filter(item -> item.owed().isPositive()).toList(),
        pauses,
        promises.stream().filter(promise -> promise.state() == Promise.State.OPEN).toList());
  }

  CreditorRules rules() {
    return new CreditorRules(
        new CreditorsInMemory(),
        new HousePlans(),
        _ -> Holidays.BELGIUM,
        new LegalSettings(Debts.ENGINE, true),
        new StatutoryRates(new RatesInMemory(), UUID::randomUUID, clock));
  }

  ReviewTasks reviews() {
    return new ReviewTasks(agenda, new Snapshots());
  }

  ClaimRest rest() {
    return new ClaimRest(new Snapshots(), new Invoices(), rules(), new Claims());
  }

  TrackInvoices ledger() {
    Invoices receivables = new Invoices();
    return new TrackInvoices(
        receivables,
        debtors,
        new Words(),
        new HousePlans(),
        new ContestedRemainder(agenda, UUID::randomUUID),
        rest(),
        reviews());
  }

  TrackDebtors parties() {
    return new TrackDebtors(
        new CreditorsInMemory(),
        debtors,
        new Invoices(),
        agenda,
        reviews(),
        rest(),
        UUID::randomUUID);
  }

  PauseDunning pausing() {
    return new PauseDunning(new Silence(), debtors, new Invoices(), reviews(), UUID::randomUUID);
  }

  RecordPromise promising() {
    return new RecordPromise(
        new Words(), debtors, new Invoices(), reviews(), new Journal(), UUID::randomUUID, clock);
  }

  RouteReason routes() {
    Invoices receivables = new Invoices();
    return new RouteReason(
        agenda,
        receivables,
        pausing(),
        new HearDispute(receivables, debtors, new Disputes(), UUID::randomUUID),
        new ResendReminder(
            reminders, receivables, new Snapshots(), rules(), UUID::randomUUID, clock),
        UUID::randomUUID);
  }

  NoteContact contacts() {
    return new NoteContact(new Journal(), debtors, new Invoices(), routes());
  }

  WorkAgenda desk() {
    return new WorkAgenda(
        agenda,
        new Invoices(),
        debtors,
        new Journal(),
        promising(),
        routes(),
        UUID::randomUUID,
        clock);
  }

  private final class Snapshots implements DebtorSnapshots {
    @Override
    public List<DebtorSnapshot> lock(CreditorId creditor, Collection<UUID> ids) {
      return List.of(snapshot());
    }

    @Override
    public List<DebtorSnapshot> read(CreditorId creditor, Collection<UUID> ids) {
      return List.of(snapshot());
    }

    @Override
    public List<UUID> owing(CreditorId creditor, Optional<UUID> after, int atMost) {
      return List.of(DEBTOR);
    }

    @Override
    public Optional<DebtorSnapshot> find(CreditorId creditor, UUID debtor) {
      return Optional.of(snapshot());
    }

    @Override
    public Optional<UUID> debtorNamed(CreditorId creditor, String reference) {
      return Optional.of(DEBTOR);
    }
  }

  private final class Claims implements ClaimedCharges {
    @Override
    public void claimed(
        CreditorId creditor, Debtor debtor, Receivable item, LocalDate on, InvoiceClaim claim) {
      claimed.add(claim);
    }
  }

  private final class Disputes implements HeardDisputes {
    @Override
    public void tell(CreditorId creditor, Debtor debtor, Receivable item, Heard what) {
      heard.add(what);
    }
  }

  private final class Journal implements ContactJournal {
    @Override
    public void note(CreditorId creditor, Debtor debtor, JournalEntry entry) {
      journal.add(entry);
    }

    @Override
    public boolean reasonKnown(CreditorId creditor, UUID debtor) {
      return journal.stream().anyMatch(entry -> entry.reason().isPresent());
    }
  }

  private final class Silence implements Pauses {
    @Override
    public void add(CreditorId creditor, Debtor debtor, Pause pause) {
      pauses.add(pause);
    }

    @Override
    public Optional<Pause> find(CreditorId creditor, UUID pause) {
      return pauses.stream().filter(each -> each.id().equals(pause)).findFirst();
    }

    @Override
    public void end(CreditorId creditor, Debtor debtor, Pause pause, LocalDate on) {
      pauses.remove(pause);
    }
  }

  private final class Words implements Promises {
    @Override
    public void add(CreditorId creditor, Debtor debtor, Promise promise) {
      promises.add(promise);
    }

    @Override
    public List<Promise> openOn(CreditorId creditor, UUID invoice) {
      return promises.stream()
          .filter(promise -> promise.state() == Promise.State.OPEN)
          .filter(promise -> promise.invoices().contains(invoice))
          .toList();
    }

    @Override
    public List<Promise> overdueOn(CreditorId creditor, LocalDate businessDate) {
      return promises.stream().filter(it -> it.dueDate().isBefore(businessDate)).toList();
    }

    @Override
    public void save(CreditorId creditor, Debtor debtor, Promise promise, LocalDate on) {
      promises.replaceAll(each -> each.id().equals(promise.id()) ? promise : each);
    }
  }

  private final class Invoices implements Receivables {
    @Override
    public Optional<Receivable> find(CreditorId creditor, UUID invoice) {
      return Optional.ofNullable(invoices.get(invoice));
    }

    @Override
    public Optional<Receivable> lock(CreditorId creditor, UUID invoice) {
      return find(creditor, invoice);
    }

    @Override
    public void add(CreditorId creditor, Receivable item, Optional<LocalDate> nextLook) {
      invoices.putIfAbsent(item.invoiceId(), item);
    }

    @Override
    public void save(CreditorId creditor, Receivable item) {
      invoices.put(item.invoiceId(), item);
    }

    @Override
    public void wake(CreditorId creditor, Collection<UUID> ids) {}

    @Override
    public void wakeAllOf(CreditorId creditor, UUID debtor) {
      woken = true;
    }

    @Override
    public void wakeEverything(CreditorId creditor) {}

    @Override
    public void inCollection(CreditorId creditor, List<UUID> ids, boolean value) {}

    @Override
    public void assigned(CreditorId creditor, UUID invoice, boolean value) {}

    @Override
    public void onPlan(CreditorId creditor, List<UUID> ids, boolean value) {}

    @Override
    public boolean anyOverdue(CreditorId creditor, UUID debtor, LocalDate on) {
      return invoices.values().stream().anyMatch(item -> item.overdueOn(on).isPositive());
    }

    @Override
    public List<Receivable> chargedAndPaid(CreditorId creditor, UUID debtor) {
      return invoices.values().stream()
          .filter(item -> item.open().isZero() && item.charges().claimedOn().isPresent())
          .toList();
    }

    @Override
    public void restartStep(CreditorId creditor, List<UUID> ids, LocalDate on) {
      restarted.addAll(ids);
    }
  }

  private static final class HousePlans implements PolicyStore {
    @Override
    public Policies of(CreditorId creditor) {
      return DefaultPolicies.policies();
    }

    @Override
    public Optional<DunningPolicy> version(CreditorId creditor, String name, int version) {
      return DefaultPolicies.policies().named(name);
    }

    @Override
    public void save(CreditorId creditor, DunningPolicy policy, String by) {}
  }
}
