package org.encours.dunning.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.application.port.LegalSettings;
import org.encours.dunning.application.port.Letters;
import org.encours.dunning.application.port.MailTransport;
import org.encours.dunning.application.port.PolicyStore;
import org.encours.dunning.application.port.SendingSettings;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.claim.DebtFacts;
import org.encours.dunning.domain.claim.Debts;
import org.encours.dunning.domain.claim.Instalment;
import org.encours.dunning.domain.claim.Movement;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.policy.DefaultPolicies;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.Policies;
import org.encours.dunning.domain.policy.SendingHours;
import org.encours.dunning.domain.receivable.DunningProgress;
import org.encours.dunning.domain.receivable.LedgerFacts;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** One late invoice of 1,000 euro and the message that a run on 3 June 2026 ordered about it. */
final class Scenario {

  static final LocalDate RUN = LocalDate.of(2026, 6, 3);
  static final Duration LEASE = Duration.ofSeconds(30);
  private static final CreditorId ACME = new CreditorId("acme-be");
  private static final UUID DEBTOR = new UUID(2, 1);

  final RemindersInMemory reminders = new RemindersInMemory();
  final TemplatesInMemory templates = new TemplatesInMemory();
  final AgendaInMemory agenda = new AgendaInMemory();
  private final CreditorsInMemory creditors = new CreditorsInMemory();
  private final DebtorsInMemory debtors;
  private final PlansOfTheHouse plans = new PlansOfTheHouse();
  private Receivable invoice = invoice();

  Scenario(DebtorKind kind) {
    debtors = new DebtorsInMemory(kind);
  }

  /** From now on the plan's e-mails leave between these hours only. */
  void sendingHours(LocalTime from, LocalTime until) {
    plans.hours = Optional.of(new SendingHours(from, until));
  }

  void paid(String amount, LocalDate on) {
    Money money = Money.of(amount, "EUR");
    invoice = invoice.with(new Movement.Payment(on, money), invoice.open().minus(money));
  }

  /** The order as the store would give it for a try. */
  ReminderOrder order(int tries, boolean inDoubt, Instant orderedAt) {
    return new ReminderOrder(
        new UUID(1, 1),
        ACME,
        DEBTOR,
        reminders.renewed.orElseGet(this::ordered),
        RUN,
        "<1@acme-be.encours.org>",
        orderedAt,
        tries,
        inDoubt);
  }

  private Message ordered() {
    return rulebook()
        .of(ACME)
        .on(RUN, new DebtorSnapshot(debtor(), List.of(invoice()), List.of(), List.of()))
        .messages()
        .getFirst();
  }

  SendReminder sender(Instant now, Supplier<Letters.Written> writing, MailTransport post) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new SendReminder(
        reminders,
        new WriteReminder(
            reminders,
            creditors,
            debtors,
            files(),
            rulebook(),
            templates,
            (creditor, debtor, message, reference, own, page) -> writing.get(),
            order -> Optional.empty(),
            clock),
        new QuietHours(plans, debtors, country -> Holidays.BELGIUM),
        post,
        new BounceHandling(
            reminders,
            debtors,
            agenda,
            country -> Holidays.BELGIUM,
            new LegalSettings(Debts.ENGINE, true),
            UUID::randomUUID,
            clock),
        new SendingSettings(Duration.ofDays(3), 30),
        clock);
  }

  private CreditorRules rulebook() {
    return new CreditorRules(
        creditors,
        plans,
        country -> Holidays.BELGIUM,
        new LegalSettings(Debts.ENGINE, true),
        new StatutoryRates(new RatesInMemory(), UUID::randomUUID, Clock.systemUTC()));
  }

  private Debtor debtor() {
    return debtors.find(ACME, DEBTOR).orElseThrow();
  }

  private DebtorSnapshots files() {
    DebtorSnapshot file =
        new DebtorSnapshot(
            debtor(), invoice.open().isZero() ? List.of() : List.of(invoice), List.of(), List.of());
    return new DebtorSnapshots() {
      @Override
      public List<DebtorSnapshot> lock(CreditorId creditor, Collection<UUID> wanted) {
        return List.of(file);
      }

      @Override
      public List<DebtorSnapshot> read(CreditorId creditor, Collection<UUID> wanted) {
        return List.of(file);
      }

      @Override
      public List<UUID> owing(CreditorId creditor, Optional<UUID> after, int atMost) {
        return List.of(DEBTOR);
      }

      @Override
      public Optional<DebtorSnapshot> find(CreditorId creditor, UUID debtor) {
        return Optional.of(file);
      }

      @Override
      public Optional<UUID> debtorNamed(CreditorId creditor, String reference) {
        return Optional.of(DEBTOR);
      }
    };
  }

  private static Receivable invoice() {
    LocalDate due = LocalDate.of(2026, 5, 31);
    Money total = Money.of("1000.00", "EUR");
    return new Receivable(
        new UUID(3, 1),
        "F-1",
        DEBTOR,
        due.minusDays(30),
        List.of(new Instalment(due, total)),
        LedgerFacts.issued(total),
        Optional.empty(),
        Optional.empty(),
        Optional.of("paper"),
        false,
        false,
        DunningProgress.NONE,
        DebtFacts.NONE);
  }

  private static final class PlansOfTheHouse implements PolicyStore {
    private Optional<SendingHours> hours = Optional.empty();

    @Override
    public Policies of(CreditorId creditor) {
      return DefaultPolicies.policies();
    }

    @Override
    public Optional<DunningPolicy> version(CreditorId creditor, String name, int version) {
      return DefaultPolicies.policies()
          .named(name)
          .map(
              plan ->
                  new DunningPolicy(
                      plan.name(),
                      plan.version(),
                      plan.selection(),
                      plan.contactGapDays(),
                      plan.steps(),
                      plan.handoff(),
                      hours,
                      List.of(),
                      Optional.empty()));
    }

    @Override
    public void save(CreditorId creditor, DunningPolicy policy, String by) {
      throw new UnsupportedOperationException();
    }
  }
}
