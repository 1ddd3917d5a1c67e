package org.encours.dunning.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.dunning.domain.hold.Dispute;
import org.encours.dunning.domain.hold.DisputeReason;
import org.encours.dunning.domain.hold.Pause;
import org.encours.dunning.domain.hold.Promise;
import org.encours.dunning.domain.journal.ContactReason;
import org.encours.dunning.domain.journal.JournalEntry;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;
import org.encours.kernel.Sentence;
import org.encours.kernel.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a call brings: the reason for not paying decides what follows. */
class CallOutcomesTest {

  private static final UUID TASK = new UUID(5, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 8);

  private final DunningWorld world = new DunningWorld();
  private final UUID invoice = world.invoice(1, "1000.00", TODAY.minusDays(30));

  /** 250.00 of it are contested. */
  CallOutcomesTest() {
    world.change(
        invoice,
        item ->
            item.disputing(
                new Dispute(
                    new UUID(9, 1), Optional.of(Money.of("250.00", "EUR")), TODAY.minusDays(9))));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "REACHED,       TEMPORARY_CASH_TROUBLE, PLAN_TO_OFFER,     payment plan to be offered, false",
    "REACHED,       STRETCHING_TERMS,       CALL_AGAIN,        ,                           true",
    "REACHED,       DISPUTE_ON_PERFORMANCE, DISPUTE_TO_SETTLE, ,                           false",
    "REACHED,       ADMINISTRATIVE,         RESEND_INVOICE,    ,                           false",
    "NOT_REACHED,   ,                       CALL_AGAIN,        ,                           false",
    "DISPUTES,      ,                       DISPUTE_TO_SETTLE, ,                           false",
    "CANNOT_PAY,    ,                       PLAN_TO_OFFER,     payment plan to be offered, false",
    "WRONG_CONTACT, ,                       MISSING_DATA,      ,                           false"
  })
  void theReasonDecidesWhatFollows(
      WorkAgenda.Outcome outcome,
      ContactReason reason,
      TaskKind next,
      String silence,
      boolean sooner) {
    report(outcome, Optional.ofNullable(reason), Optional.empty(), Optional.empty());

    assertThat(world.agenda.kinds()).containsExactly(next);
    assertThat(world.pauses)
        .extracting(Pause::reason)
        .containsExactlyElementsOf(Optional.ofNullable(silence).map(List::of).orElse(List.of()));
    assertThat(world.pauses)
        .allSatisfy(
            pause -> {
              assertThat(pause.invoiceId()).contains(invoice);
              assertThat(pause.until()).contains(TODAY.plusDays(14));
            });
    assertThat(world.woken).isEqualTo(sooner);
    assertThat(world.agenda.tasks).noneMatch(task -> task.id().equals(TASK));
  }

  @Test
  void whatIsContestedByTelephoneIsToldToTheLedgerAndHeldWithoutAnEnd() {
    report(WorkAgenda.Outcome.DISPUTES, Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(world.heard)
        .singleElement()
        .satisfies(
            heard -> {
              assertThat(heard.reason()).isEqualTo(DisputeReason.SERVICE);
              assertThat(heard.dispute().amount()).contains(Money.of("750.00", "EUR"));
            });
    assertThat(world.the(invoice).claimable().isZero()).isTrue();
    assertThat(world.pauses).isEmpty();
  }

  @Test
  void whoGotNothingGetsItAgainAndTheStepStartsAnew() {
    report(
        WorkAgenda.Outcome.REACHED,
        Optional.of(ContactReason.ADMINISTRATIVE),
        Optional.empty(),
        Optional.empty());

    assertThat(world.restarted).containsExactly(invoice);
  }

  @Test
  void aWrongContactIsNotWrittenToAnyMore() {
    report(WorkAgenda.Outcome.WRONG_CONTACT, Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(world.debtors.muted).containsExactly("a@b.example");
  }

  @Test
  void whoeverIsReachedFirstSaysWhyNothingIsPaid() {
    assertThatThrownBy(
            () ->
                report(
                    WorkAgenda.Outcome.REACHED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.reason().violations())
                    .extracting(Violation::path)
                    .containsExactly("reason"));
  }

  @Test
  void everyCallStandsInTheJournalWithItsReason() {
    report(WorkAgenda.Outcome.CANNOT_PAY, Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(world.journal)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(JournalEntry.Kind.CALL);
              assertThat(entry.reason()).contains(ContactReason.TEMPORARY_CASH_TROUBLE);
              assertThat(entry.by()).isEqualTo("Lotte");
              assertThat(entry.invoices()).containsExactly(invoice);
            });
  }

  @Test
  void whoWasNotReachedIsCalledTwoDaysLater() {
    report(WorkAgenda.Outcome.NOT_REACHED, Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(world.agenda.tasks).extracting(Task::dueOn).containsExactly(TODAY.plusDays(2));
  }

  @Test
  void aPromiseIsOfAllThatMayBeAskedUnlessAnAmountIsSaid() {
    promised(Optional.empty(), Optional.of(TODAY.plusDays(7)));
    promised(Optional.of(Money.of("50.00", "EUR")), Optional.of(TODAY.plusDays(7)));

    assertThat(world.promises)
        .extracting(Promise::amount)
        .containsExactly(Money.of("750.00", "EUR"), Money.of("50.00", "EUR"));
    assertThat(world.promises)
        .allSatisfy(promise -> assertThat(promise.invoices()).containsExactly(invoice));
    assertThat(world.agenda.tasks).isEmpty();
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
    report(
        WorkAgenda.Outcome.PROMISED, Optional.of(ContactReason.STRETCHING_TERMS), amount, dueDate);
  }

  private void report(
      WorkAgenda.Outcome outcome,
      Optional<ContactReason> reason,
      Optional<Money> amount,
      Optional<LocalDate> dueDate) {
    world.agenda.raise(
        DunningWorld.ACME,
        List.of(
            new Task(
                TASK,
                TaskKind.CALL,
                DunningWorld.DEBTOR,
                List.of(invoice),
                TODAY,
                Sentence.of("call-debtor", "call"),
                "call")));
    world
        .desk()
        .report(
            DunningWorld.ACME,
            TASK,
            new WorkAgenda.Report(
                outcome,
                reason,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                amount,
                dueDate,
                TODAY,
                "Lotte"));
  }
}
