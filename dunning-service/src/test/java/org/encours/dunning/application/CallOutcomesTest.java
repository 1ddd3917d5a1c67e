package org.encours.dunning.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.Pauses;
import org.encours.dunning.application.port.Promises;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.claim.Instalment;
import org.encours.dunning.domain.hold.Dispute;
import org.encours.dunning.domain.hold.Pause;
import org.encours.dunning.domain.hold.Promise;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.receivable.DunningProgress;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;
import org.encours.kernel.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a call brings decides where the case goes. */
class CallOutcomesTest {

  private static final CreditorId ACME = new CreditorId("acme-be");
  private static final UUID DEBTOR = new UUID(2, 1);
  private static final UUID INVOICE = new UUID(3, 1);
  private static final UUID TASK = new UUID(4, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 8);

  private final AgendaInMemory agenda = new AgendaInMemory();
  private final DebtorsInMemory debtors = new DebtorsInMemory(DebtorKind.COMPANY);
  private final OneInvoice receivables = new OneInvoice();
  private final Noted noted = new Noted();

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "REACHED,       ,                       ,                  ,                           false",
    "REACHED,       TEMPORARY_CASH_TROUBLE, PLAN_TO_OFFER,     payment plan to be offered, false",
    "REACHED,       STRETCHING_TERMS,       ,                  ,                           true",
    "REACHED,       DISPUTE_ON_PERFORMANCE, DISPUTE_TO_SETTLE, disputed by telephone,      false",
    "REACHED,       ADMINISTRATIVE,         MISSING_DATA,      ,                           false",
    "NOT_REACHED,   ,                       CALL_AGAIN,        ,                           false",
    "DISPUTES,      ,                       DISPUTE_TO_SETTLE, disputed by telephone,      false",
    "CANNOT_PAY,    ,                       PLAN_TO_OFFER,     payment plan to be offered, false",
    "WRONG_CONTACT, ,                       MISSING_DATA,      ,                           false"
  })
  void theReasonDecidesWhatFollows(
      WorkAgenda.Outcome outcome,
      WorkAgenda.Reason reason,
      Agenda.Kind next,
      String silence,
      boolean sooner) {
    report(outcome, Optional.ofNullable(reason), Optional.empty(), Optional.empty());

    assertThat(agenda.kinds())
        .containsExactlyElementsOf(Optional.ofNullable(next).map(List::of).orElse(List.of()));
    assertThat(noted.pauses)
        .extracting(Pause::reason)
        .containsExactlyElementsOf(Optional.ofNullable(silence).map(List::of).orElse(List.of()));
    assertThat(noted.pauses)
        .allSatisfy(
            pause -> {
              assertThat(pause.invoiceId()).contains(INVOICE);
              assertThat(pause.until()).contains(TODAY.plusDays(14));
            });
    assertThat(receivables.woken).isEqualTo(sooner);
    assertThat(agenda.tasks).noneMatch(task -> task.id().equals(TASK));
  }

  @Test
  void whoWasNotReachedIsCalledTwoDaysLater() {
    report(WorkAgenda.Outcome.NOT_REACHED, Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(agenda.tasks).extracting(Agenda.Task::dueOn).containsExactly(TODAY.plusDays(2));
  }

  @Test
  void aPromiseIsOfAllThatMayBeAskedUnlessAnAmountIsSaid() {
    promised(Optional.empty(), Optional.of(TODAY.plusDays(7)));
    promised(Optional.of(Money.of("50.00", "EUR")), Optional.of(TODAY.plusDays(7)));

    assertThat(noted.promises)
        .extracting(Promise::amount)
        .containsExactly(Money.of("750.00", "EUR"), Money.of("50.00", "EUR"));
    assertThat(noted.promises)
        .allSatisfy(promise -> assertThat(promise.invoices()).containsExactly(INVOICE));
    assertThat(agenda.tasks).isEmpty();
  }

  @Test
  void aPromiseWithoutADateIsRefused() {
    assertThatThrownBy(() -> promised(Optional.empty(), Optional.empty()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.reason().violations())
                    .extracting(Violation::path)
                    .containsExactly("dueDate"));
  }

  private void promised(Optional<Money> amount, Optional<LocalDate> dueDate) {
    report(WorkAgenda.Outcome.PROMISED, Optional.empty(), amount, dueDate);
  }

  private void report(
      WorkAgenda.Outcome outcome,
      Optional<WorkAgenda.Reason> reason,
      Optional<Money> amount,
      Optional<LocalDate> dueDate) {
    agenda.raise(
        ACME,
        List.of(
            new Agenda.Task(
                TASK, Agenda.Kind.CALL, DEBTOR, List.of(INVOICE), TODAY, "call", "call")));
    new WorkAgenda(
            agenda,
            receivables,
            new RecordPromise(noted, debtors, receivables, UUID::randomUUID),
            new PauseDunning(noted, debtors, receivables, UUID::randomUUID),
            UUID::randomUUID)
        .report(
            ACME,
            TASK,
            new WorkAgenda.Report(
                outcome, reason, Optional.empty(), amount, dueDate, TODAY, "Lotte"));
  }

  private static final class Noted implements Pauses, Promises {
    private final List<Pause> pauses = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();

    @Override
    public void add(CreditorId creditor, Debtor debtor, Pause pause) {
      pauses.add(pause);
    }

    @Override
    public Optional<Pause> find(CreditorId creditor, UUID pause) {
      return Optional.empty();
    }

    @Override
    public void end(CreditorId creditor, Debtor debtor, Pause pause, LocalDate on) {}

    @Override
    public void add(CreditorId creditor, Debtor debtor, Promise promise) {
      promises.add(promise);
    }

    @Override
    public List<Promise> openOn(CreditorId creditor, UUID invoice) {
      return promises;
    }

    @Override
    public List<Promise> overdueOn(CreditorId creditor, LocalDate businessDate) {
      return List.of();
    }

    @Override
    public void save(CreditorId creditor, Debtor debtor, Promise promise, LocalDate on) {}
  }

  /** 1,000.00, of which 250.00 is contested. */
  private static final class OneInvoice implements Receivables {
    private boolean woken;

    @Override
    public Optional<Receivable> find(CreditorId creditor, UUID invoice) {
      Money total = Money.of("1000.00", "EUR");
      return Optional.of(
          new Receivable(
              invoice,
              "F-1",
              DEBTOR,
              TODAY.minusDays(60),
              List.of(new Instalment(TODAY.minusDays(30), total)),
              List.of(),
              total,
              List.of(
                  new Dispute(
                      new UUID(9, 1), Optional.of(Money.of("250.00", "EUR")), TODAY.minusDays(9))),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              false,
              false,
              DunningProgress.NONE));
    }

    @Override
    public Optional<Receivable> lock(CreditorId creditor, UUID invoice) {
      return find(creditor, invoice);
    }

    @Override
    public void add(CreditorId creditor, Receivable receivable, Optional<LocalDate> nextLook) {}

    @Override
    public void save(CreditorId creditor, Receivable receivable) {}

    @Override
    public void wake(CreditorId creditor, Collection<UUID> invoices) {}

    @Override
    public void wakeAllOf(CreditorId creditor, UUID debtor) {
      woken = true;
    }

    @Override
    public void wakeEverything(CreditorId creditor) {}

    @Override
    public void inCollection(CreditorId creditor, List<UUID> invoices, boolean value) {}

    @Override
    public void assigned(CreditorId creditor, UUID invoice, boolean value) {}

    @Override
    public void onPlan(CreditorId creditor, List<UUID> invoices, boolean value) {}

    @Override
    public boolean anyOverdue(CreditorId creditor, UUID debtor, LocalDate on) {
      return true;
    }
  }
}
