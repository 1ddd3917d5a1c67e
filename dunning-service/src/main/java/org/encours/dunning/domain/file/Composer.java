package org.encours.dunning.domain.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.dunning.domain.claim.Claim;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.law.FirstReminderContent;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.policy.Charges;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.Hold;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.policy.Step;
import org.encours.kernel.Money;

/** Gathers the decisions about a debtor's invoices into one message, one call, one hand-off. */
final class Composer {

  private final Dunning dunning;
  private final DebtorFile file;
  private final LocalDate businessDate;
  private final Map<Receivable, NextStep> overruled = new LinkedHashMap<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<Receivable> calls = new ArrayList<>();
  private final List<DebtorDecision.HandoffClaim> handoff = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private Optional<Step> supplyHold = Optional.empty();

  Composer(Dunning dunning, DebtorFile file, LocalDate businessDate) {
    this.dunning = dunning;
    this.file = file;
    this.businessDate = businessDate;
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
                handoff.add(new DebtorDecision.HandoffClaim(item, claim(item)));
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
    Optional<Delivery> delivery = delivery(highest);
    if (delivery.isEmpty()) {
      items
          .keySet()
          .forEach(item -> overrule(item, Hold.NO_ADDRESS, "no e-mail or postal address"));
      missing.add("address of " + file.debtor().reference());
      return;
    }
    FreeTerm granted = grantedTerm(delivery.get());
    List<MessageLine> lines = new ArrayList<>();
    items.forEach(
        (item, step) -> {
          boolean first = isFirstReminder(item, step);
          MessageLine line = line(item, step, highest, first, granted);
          if (first && !complete(line)) {
            overrule(
                item,
                Hold.CONTENT_INCOMPLETE,
                "a mandatory mention is missing (CEL art. XIX.2 §3)");
          } else {
            lines.add(line);
          }
        });
    if (lines.isEmpty()) {
      return;
    }
    boolean grants =
        items.entrySet().stream().anyMatch(e -> isFirstReminder(e.getKey(), e.getValue()));
    if (!highest.courtesy()) {
      decisions.forEach(
          (item, decision) -> alsoOpen(item, decision, currency).ifPresent(lines::add));
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
            lines,
            file.debtor()
                .credit()
                .filter(Money::isPositive)
                .filter(it -> it.currency().equals(currency)),
            Optional.of(granted).filter(any -> grants)));
  }

  private record Delivery(Channel channel, String recipient) {}

  private Optional<Delivery> delivery(Step step) {
    Optional<Delivery> post =
        file.debtor()
            .address()
            .filter(Address::complete)
            .map(
                to ->
                    new Delivery(
                        step.channel().onPaper() ? step.channel() : Channel.LETTER,
                        file.debtor().name()
                            + ", "
                            + to.street()
                            + ", "
                            + to.postalCode()
                            + " "
                            + to.city()));
    if (step.channel().onPaper()) {
      return post;
    }
    return file.debtor()
        .email()
        .map(address -> new Delivery(Channel.EMAIL, address))
        .or(() -> post);
  }

  private FreeTerm grantedTerm(Delivery delivery) {
    return FreeTerm.after(
        businessDate,
        delivery.channel().onPaper() ? FreeTerm.Carrier.POST : FreeTerm.Carrier.EMAIL,
        dunning.calendars().apply("BE"),
        dunning.rollFreeTerm());
  }

  private boolean isFirstReminder(Receivable item, Step step) {
    return !step.courtesy()
        && dunning.regime(file.debtor()) == Regime.BE_CONSUMER
        && item.progress().firstReminder().isEmpty();
  }

  private MessageLine line(
      Receivable item, Step step, Step highest, boolean first, FreeTerm granted) {
    Claim claim = claim(item);
    boolean charged = step.charges() == Charges.STATUTORY && claim.charges().isPositive();
    Optional<Money> announced = first ? Optional.of(announced(item, granted)) : Optional.empty();
    MessageLine.Place place =
        step.courtesy() ? MessageLine.Place.DUE_SOON : MessageLine.Place.REMINDED;
    return line(item, place, claim, charged, announced);
  }

  private Optional<MessageLine> alsoOpen(Receivable item, NextStep decision, Currency currency) {
    boolean listed =
        decision instanceof NextStep.WaitUntil
            && item.open().currency().equals(currency)
            && item.overdueOn(businessDate).isPositive()
            && file.hold(item, businessDate).isEmpty()
            && !dunning.isConsumer(file.debtor());
    return listed
        ? Optional.of(line(item, MessageLine.Place.ALSO_OPEN, claim(item), false, Optional.empty()))
        : Optional.empty();
  }

  private static MessageLine line(
      Receivable item,
      MessageLine.Place place,
      Claim claim,
      boolean charged,
      Optional<Money> announced) {
    return new MessageLine(
        item.invoiceId(),
        item.number(),
        item.issueDate(),
        item.dueDate(),
        item.claimable(),
        item.disputed(),
        place,
        item.description().or(item::orderReference),
        item.paymentReference(),
        claim,
        charged,
        announced,
        List.of());
  }

  private Claim claim(Receivable item) {
    return dunning.engine().on(businessDate, dunning.basis(file.debtor(), item, false));
  }

  /** The lump sum that would be due if nothing were paid in the free term. */
  private Money announced(Receivable item, FreeTerm granted) {
    ClaimBasis basis = dunning.basis(file.debtor(), item, false);
    ClaimBasis later =
        new ClaimBasis(
            basis.debt(),
            basis.regime(),
            basis.creditorSize(),
            basis.terms(),
            Optional.of(granted),
            Optional.empty());
    return dunning.engine().on(granted.chargeFrom(), later).penalty();
  }

  private boolean complete(MessageLine line) {
    FirstReminderContent content =
        new FirstReminderContent(
            line.asked().isPositive(),
            line.announced().isPresent(),
            Optional.ofNullable(dunning.creditor().name()),
            Optional.ofNullable(dunning.creditor().enterpriseNumber()),
            line.description(),
            line.dueDate() != null,
            true);
    content
        .missing()
        .forEach(
            check -> missing.add(check + " for invoice " + line.number() + " (CEL art. XIX.2 §3)"));
    return content.missing().isEmpty();
  }

  private void overrule(Receivable item, Hold hold, String why) {
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
