package org.encours.dunning.adapter.out.postgres;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.encours.dunning.application.port.RunResults.Effects;
import org.encours.dunning.application.port.RunResults.Ordered;
import org.encours.dunning.domain.decision.ItemOutcome;
import org.encours.dunning.domain.decision.Run;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.policy.LastStep;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.policy.Step;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What a batch of a run decided about each invoice, and when to look at it again. */
final class ReceivableOutcomes {

  /** All of a batch in one statement: most invoices of a debtor that is looked at only wait on. */
  private static final String NOTE =
      """
      UPDATE receivable r SET next_look = n.next_look, looked_on = ?, outcome = n.outcome, outcome_why = n.why
      FROM unnest(?::uuid[], ?::date[], ?::text[], ?::text[]) AS n (invoice_id, next_look, outcome, why)
      WHERE r.creditor = ? AND r.invoice_id = n.invoice_id
        AND (r.next_look IS DISTINCT FROM n.next_look OR r.outcome IS DISTINCT FROM n.outcome)
      """;

  private static final String TAKEN =
      """
      UPDATE receivable SET next_look = ?, looked_on = ?, outcome = ?, outcome_why = ?,
        last_step = ?, last_step_days = ?, last_step_on = ?, last_step_due = ?,
        last_reminder = coalesce(?, last_reminder), first_reminder = coalesce(first_reminder, ?),
        notice = coalesce(notice, ?), reminder_cost = coalesce(reminder_cost, ?)
      WHERE creditor = ? AND invoice_id = ?
      """;

  /** Charges were claimed on it by a message, whether its own step came or another's. */
  private static final String CHARGED =
      "UPDATE receivable SET charged_on = coalesce(charged_on, ?) WHERE creditor = ? AND invoice_id"
          + " = ?";

  /** Every step that was taken stays known: what was true on a past day can be told. */
  private static final String STEP =
      """
      INSERT INTO step_taken (creditor, invoice_id, taken_on, step, days_from_due, due_from, reminder_id)
      VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """;

  /** An invoice for which nothing was done. */
  private record Noted(UUID invoice, Optional<String> nextLook, String outcome, String why) {}

  private final CreditorId creditor;
  private final Run run;
  private final List<Noted> noted = new ArrayList<>();
  private final List<Object[]> taken = new ArrayList<>();
  private final List<Object[]> steps = new ArrayList<>();
  private final List<Object[]> charged = new ArrayList<>();

  ReceivableOutcomes(CreditorId creditor, Run run, Effects effects) {
    this.creditor = creditor;
    this.run = run;
    Map<UUID, List<Ordered>> byDebtor =
        effects.messages().stream().collect(Collectors.groupingBy(Ordered::debtorId));
    for (ItemOutcome outcome : effects.outcomes()) {
      add(outcome, byDebtor.getOrDefault(outcome.item().debtorId(), List.of()));
    }
    effects.messages().stream()
        .flatMap(ordered -> ordered.message().lines().stream())
        .filter(MessageLine::charged)
        .forEach(
            line -> charged.add(new Object[] {run.businessDate(), creditor, line.invoiceId()}));
  }

  private void add(ItemOutcome outcome, List<Ordered> mine) {
    LocalDate next = outcome.nextLook().orElse(null);
    String name = outcome.decision().getClass().getSimpleName();
    String why = why(outcome.decision());
    UUID invoice = outcome.item().invoiceId();
    if (outcome.taken().isEmpty()) {
      noted.add(new Noted(invoice, outcome.nextLook().map(LocalDate::toString), name, why));
      return;
    }
    LastStep last = outcome.taken().get();
    Optional<UUID> reminder =
        outcome.decision() instanceof NextStep.SendReminder
            ? mine.stream()
                .filter(each -> each.message().names(invoice))
                .map(Ordered::id)
                .findFirst()
            : Optional.empty();
    Optional<Step> step =
        outcome.decision() instanceof NextStep.SendReminder(int index, Step sent)
            ? Optional.of(sent)
            : Optional.empty();
    steps.add(
        new Object[] {
          creditor,
          invoice,
          last.takenOn(),
          last.name(),
          last.daysFromDue(),
          last.dueFrom(),
          reminder
        });
    taken.add(
        new Object[] {
          next,
          run.businessDate(),
          name,
          why,
          last.name(),
          last.daysFromDue(),
          last.takenOn(),
          last.dueFrom(),
          reminder,
          reminder.filter(any -> step.filter(it -> !it.courtesy()).isPresent()),
          reminder.filter(any -> step.filter(Step::formalNotice).isPresent()),
          reminder.flatMap(any -> cost(invoice, mine)),
          creditor,
          invoice
        });
  }

  /** What the message costs about this invoice; a later one that costs nothing leaves it. */
  private static Optional<BigDecimal> cost(UUID invoice, List<Ordered> mine) {
    return mine.stream()
        .flatMap(each -> each.message().lines().stream())
        .filter(line -> line.invoiceId().equals(invoice))
        .map(line -> line.claim().fees())
        .filter(Money::isPositive)
        .map(Money::amount)
        .findFirst();
  }

  private static String why(NextStep decision) {
    return switch (decision) {
      case NextStep.WaitUntil wait -> wait.why().text() + ": " + wait.date();
      case NextStep.Held held -> held.hold() + ": " + held.why().text();
      case NextStep.Close close -> close.why().text();
      case NextStep.SendReminder send -> "step " + send.step().name();
      case NextStep.CallDebtor call -> "step " + call.step().name();
      case NextStep.HoldSupply hold -> "step " + hold.step().name();
      case NextStep.RequestHandoff handoff -> "step " + handoff.step().name();
    };
  }

  void write(Sql sql) {
    if (!noted.isEmpty()) {
      sql.update(
          NOTE,
          run.businessDate(),
          noted.stream().map(Noted::invoice).toList(),
          texts(each -> each.nextLook().orElse(null)),
          texts(Noted::outcome),
          texts(Noted::why),
          creditor);
    }
    sql.batch(TAKEN, taken);
    sql.batch(STEP, steps);
    sql.batch(CHARGED, charged);
  }

  private String[] texts(Function<Noted, String> of) {
    return noted.stream().map(of).toArray(String[]::new);
  }
}
