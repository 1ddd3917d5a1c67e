package org.encours.dunning.domain.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.dunning.domain.policy.ContactCap;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.Hold;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Sentence;

/**
 * Keeps a debtor's contacts within the caps of its plan: all that would go out on one day counts,
 * one message and one call being two, and what is furthest in the plan goes first.
 */
record ContactLimit(DunningPolicy policy, DebtorSnapshot file, LocalDate day) {

  void apply(Map<Receivable, NextStep> decisions) {
    if (policy.contactCaps().isEmpty()) {
      return;
    }
    Map<String, List<Receivable>> contacts = new LinkedHashMap<>();
    decisions.forEach(
        (item, decision) ->
            contact(item, decision)
                .ifPresent(
                    one -> contacts.computeIfAbsent(one, any -> new ArrayList<>()).add(item)));
    List<LocalDate> planned = new ArrayList<>(file.past().contacts());
    contacts.values().stream()
        .sorted(
            Comparator.comparingInt((List<Receivable> items) -> furthest(items, decisions))
                .reversed())
        .forEach(
            items -> {
              Optional<ContactCap> full = full(planned);
              if (full.isEmpty()) {
                planned.add(day);
              } else {
                items.forEach(item -> decisions.put(item, held(full.get(), planned)));
              }
            });
  }

  private Optional<ContactCap> full(List<LocalDate> planned) {
    return policy.contactCaps().stream()
        .filter(cap -> cap.room(day, planned) == 0)
        .max(Comparator.comparing(cap -> cap.openFrom(day, planned)));
  }

  private NextStep held(ContactCap cap, List<LocalDate> planned) {
    LocalDate until = cap.openFrom(day, planned);
    return new NextStep.Held(
        Hold.CONTACT_CAP,
        Optional.of(until.isAfter(day) ? until : day.plusDays(1)),
        Sentence.of(
                "contact-cap",
                cap.most() == 1
                    ? "at most {most} contact in any {days} days, over all channels and plans"
                    : "at most {most} contacts in any {days} days, over all channels and plans")
            .with("most", cap.most())
            .with("days", cap.period().days()));
  }

  /** Messages in one currency are one message; all calls are one call. */
  private static Optional<String> contact(Receivable item, NextStep decision) {
    return switch (decision) {
      case NextStep.SendReminder message -> Optional.of(item.open().currency().getCurrencyCode());
      case NextStep.CallDebtor call -> Optional.of("call");
      case NextStep.HoldSupply hold -> Optional.empty();
      case NextStep.RequestHandoff handoff -> Optional.empty();
      case NextStep.WaitUntil wait -> Optional.empty();
      case NextStep.Held held -> Optional.empty();
      case NextStep.Close close -> Optional.empty();
    };
  }

  private static int furthest(List<Receivable> items, Map<Receivable, NextStep> decisions) {
    return items.stream()
        .mapToInt(
            item ->
                switch (decisions.get(item)) {
                  case NextStep.SendReminder message -> message.index();
                  case NextStep.CallDebtor call -> call.index();
                  default -> 0;
                })
        .max()
        .orElse(0);
  }
}
