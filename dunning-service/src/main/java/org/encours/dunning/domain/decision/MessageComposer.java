package org.encours.dunning.domain.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.dunning.domain.law.FirstReminderContent;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.message.Delivery;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.Hold;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.policy.Step;
import org.encours.dunning.domain.policy.Tone;
import org.encours.dunning.domain.receivable.FreeReminders;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;

/** Gathers the decisions about a debtor's invoices into one message, one call, one hand-off. */
final class MessageComposer {

  private final DunningProcess dunning;
  private final DebtorSnapshot file;
  private final LocalDate businessDate;
  private final MessageLines lines;
  private final Map<Receivable, NextStep> overruled = new LinkedHashMap<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<Receivable> calls = new ArrayList<>();
  private final List<DebtorDecision.HandoffClaim> handoff = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private Optional<Step> supplyHold = Optional.empty();

  MessageComposer(DunningProcess dunning, DebtorSnapshot file, LocalDate businessDate) {
    this.dunning = dunning;
    this.file = file;
    this.businessDate = businessDate;
    this.lines = new MessageLines(dunning, file, businessDate);
  }

  void compose(DunningPolicy policy, Map<Receivable, NextStep> decisions) {
    Map<Currency, Map<Receivable, Step>> letters = new LinkedHashMap<>();
    decisions.forEach(
        (item, decision) -> {
          switch (decision) {
            case NextStep.SendReminder(int index, Step step) ->
                letters
                    .computeIfAbsent(item.open().currency(), any -> new LinkedHashMap<>())
                    .put(item, step);
            case NextStep.CallDebtor call -> calls.add(item);
            case NextStep.HoldSupply(int index, Step step) -> supplyHold = Optional.of(step);
            case NextStep.RequestHandoff request ->
                handoff.add(new DebtorDecision.HandoffClaim(item, lines.claim(item)));
            case NextStep.WaitUntil wait -> {}
            case NextStep.Held held -> {}
            case NextStep.Close close -> {}
          }
        });
    letters.forEach((currency, items) -> message(policy, currency, items, decisions));
  }

  private void message(
      DunningPolicy policy,
      Currency currency,
      Map<Receivable, Step> items,
      Map<Receivable, NextStep> decisions) {
    Step highest =
        items.values().stream()
            .max(Comparator.comparingInt(step -> policy.steps().indexOf(step)))
            .orElseThrow();
    if (highest.tone() == Tone.FINAL) {
      // A formal notice names what is late and nothing else.
      items.entrySet().stream()
          .filter(item -> item.getValue().courtesy())
          .forEach(item -> tellTomorrow(item.getKey()));
      items.values().removeIf(Step::courtesy);
    }
    Optional<Delivery> delivery = Delivery.of(highest, file.debtor());
    if (delivery.isEmpty()) {
      items
          .keySet()
          .forEach(
              item ->
                  overrule(
                      item,
                      Hold.NO_ADDRESS,
                      Sentence.of("no-address", "no e-mail or postal address")));
      missing.add("address of " + file.debtor().reference());
      return;
    }
    FreeTerm granted = dunning.granted(file.debtor(), businessDate, delivery.get().carrier());
    List<MessageLine> reminded =
        reminded(items, highest, granted, cost(policy, items, delivery.get().channel()));
    if (reminded.isEmpty()) {
      return;
    }
    boolean grants =
        items.entrySet().stream().anyMatch(e -> lines.isFirstReminder(e.getKey(), e.getValue()));
    if (!highest.courtesy()) {
      decisions.forEach(
          (item, decision) ->
              lines.alsoOpen(item, decision, highest, currency).ifPresent(reminded::add));
    }
    messages.add(
        new Message(
            businessDate,
            policy.name(),
            policy.version(),
            dunning.regime(file.debtor()),
            highest,
            delivery.get().channel(),
            delivery.get().recipient(),
            file.debtor().language(),
            reminded,
            file.debtor()
                .credit()
                .filter(Money::isPositive)
                .filter(it -> it.currency().equals(currency)),
            Optional.of(granted).filter(any -> grants),
            Optional.empty()));
  }

  /** What the letter costs, about the oldest invoice it names. */
  private Map<Receivable, BigDecimal> cost(
      DunningPolicy policy, Map<Receivable, Step> items, Channel channel) {
    boolean firstRemindersOnly =
        items.entrySet().stream().allMatch(e -> lines.isFirstReminder(e.getKey(), e.getValue()));
    if (!firstRemindersOnly || policy.regularDeliveries().isEmpty()) {
      return Map.of();
    }
    BigDecimal euro = policy.regularDeliveries().get().costOf(channel);
    return new FreeReminders(file.past(), items.keySet())
        .payable()
        .filter(any -> euro.signum() > 0)
        .map(item -> Map.of(item, euro))
        .orElseGet(Map::of);
  }

  private List<MessageLine> reminded(
      Map<Receivable, Step> items,
      Step highest,
      FreeTerm granted,
      Map<Receivable, BigDecimal> cost) {
    List<MessageLine> reminded = new ArrayList<>();
    items.forEach(
        (item, step) -> {
          MessageLine line =
              lines.of(item, step, highest, granted, Optional.ofNullable(cost.get(item)));
          List<FirstReminderContent.Check> lacking =
              lines.isFirstReminder(item, step) ? lines.missing(line) : List.of();
          if (lacking.isEmpty()) {
            reminded.add(line);
            return;
          }
          lacking.forEach(
              check ->
                  missing.add(check + " for invoice " + line.number() + " (CEL art. XIX.2 §3)"));
          overrule(
              item,
              Hold.CONTENT_INCOMPLETE,
              Sentence.of("mention-missing", "a mandatory mention is missing (CEL art. XIX.2 §3)"));
        });
    return reminded;
  }

  private void tellTomorrow(Receivable item) {
    overruled.put(
        item,
        new NextStep.WaitUntil(
            businessDate.plusDays(1), Sentence.of("notice-today", "a formal notice leaves today")));
  }

  private void overrule(Receivable item, Hold hold, Sentence why) {
    overruled.put(item, new NextStep.Held(hold, Optional.empty(), why));
  }

  Map<Receivable, NextStep> decisions(Map<Receivable, NextStep> decided) {
    Map<Receivable, NextStep> all = new LinkedHashMap<>(decided);
    all.putAll(overruled);
    return all;
  }

  DebtorDecision decision(List<ItemOutcome> outcomes) {
    Optional<LocalDate> waitEnded =
        handoff.stream()
            .flatMap(each -> dunning.freeTerm(file.debtor(), each.item()).stream())
            .map(FreeTerm::lastFreeDay)
            .max(Comparator.naturalOrder());
    return new DebtorDecision(outcomes, messages, calls, supplyHold, handoff, waitEnded, missing);
  }
}
