package org.encours.dunning.domain.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.message.SentMessage;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.policy.LastStep;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.policy.Step;
import org.encours.dunning.domain.receivable.ContactHistory;
import org.encours.dunning.domain.receivable.DunningProgress;
import org.encours.dunning.domain.receivable.Receivable;

/** Runs over one debtor in memory: what they order leaves on the same day and arrives. */
final class YearReplay {

  /** A step that was taken for an invoice. */
  record Taken(LocalDate on, LastStep step) {
    String name() {
      return step.name();
    }
  }

  private final DunningProcess dunning;
  private final Debtor debtor;
  private final Map<String, Receivable> items = new LinkedHashMap<>();
  private final Map<String, List<Taken>> taken = new LinkedHashMap<>();
  private final List<LocalDate> contacts = new ArrayList<>();
  private final List<ContactHistory.Reminded> reminded = new ArrayList<>();
  private final Set<LocalDate> runs = new TreeSet<>();

  YearReplay(DunningProcess dunning, Debtor debtor, List<Receivable> invoices) {
    this.dunning = dunning;
    this.debtor = debtor;
    invoices.forEach(
        item -> {
          items.put(item.number(), item);
          taken.put(item.number(), new ArrayList<>());
        });
  }

  DebtorDecision run(LocalDate today) {
    runs.add(today);
    List<Receivable> issued =
        items.values().stream().filter(item -> !item.issueDate().isAfter(today)).toList();
    DebtorDecision decision =
        dunning.on(
            today,
            new DebtorSnapshot(
                debtor, issued, List.of(), List.of(), new ContactHistory(contacts, reminded)));
    decision.messages().forEach(message -> note(message, today));
    if (!decision.calls().isEmpty()) {
      contacts.add(today);
    }
    decision
        .outcomes()
        .forEach(outcome -> outcome.taken().ifPresent(step -> took(outcome, step, decision)));
    return decision;
  }

  private void note(Message message, LocalDate today) {
    contacts.add(today);
    message.lines().stream()
        .filter(line -> line.place() == MessageLine.Place.REMINDED)
        .forEach(
            line ->
                reminded.add(
                    new ContactHistory.Reminded(
                        items.get(line.number()).contract(), line.dueDate())));
  }

  private void took(ItemOutcome outcome, LastStep step, DebtorDecision decision) {
    Receivable item = outcome.item();
    taken.get(item.number()).add(new Taken(step.takenOn(), step));
    DunningProgress before = item.progress();
    DunningProgress after =
        switch (outcome.decision()) {
          case NextStep.SendReminder(int index, Step sent) -> {
            SentMessage message = sent(item, step, sent, decision);
            yield new DunningProgress(
                outcome.taken(),
                Optional.of(message),
                sent.courtesy()
                    ? before.firstReminder()
                    : before.firstReminder().or(() -> Optional.of(message)),
                sent.formalNotice()
                    ? before.notice().or(() -> Optional.of(message))
                    : before.notice());
          }
          default ->
              new DunningProgress(
                  outcome.taken(), before.lastMessage(), before.firstReminder(), before.notice());
        };
    items.put(
        item.number(),
        Cases.at(item, after, outcome.decision() instanceof NextStep.RequestHandoff));
  }

  private static SentMessage sent(
      Receivable item, LastStep step, Step sent, DebtorDecision decision) {
    return new SentMessage(
        UUID.randomUUID(),
        step.name(),
        decision.messages().getFirst().channel(),
        Optional.of(step.takenOn()),
        Optional.empty(),
        decision.messages().stream()
            .flatMap(message -> message.lines().stream())
            .filter(line -> line.number().equals(item.number()))
            .filter(line -> line.claim().fees().isPositive() && !sent.courtesy())
            .map(line -> line.claim().fees().amount())
            .findFirst());
  }

  Receivable item(String number) {
    return items.get(number);
  }

  Map<String, List<Taken>> taken() {
    return taken;
  }

  List<LocalDate> contacts() {
    return contacts;
  }

  Set<LocalDate> runs() {
    return runs;
  }
}
