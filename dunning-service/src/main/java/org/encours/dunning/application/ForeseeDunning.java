package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.ComputeClaim.ClaimOfDay;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.decision.DunningProcess;
import org.encours.dunning.domain.decision.ItemOutcome;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;

/** Says what comes next for a debtor and what it owes, in one. */
@ApplicationScoped
public class ForeseeDunning {

  /** What comes next for a debtor. */
  public record Outlook(
      String reference, LocalDate asOf, Optional<String> owner, List<OutlookItem> items) {

    /** What happens first. */
    public Optional<OutlookItem> first() {
      return items.stream()
          .filter(item -> item.on().isPresent())
          .min(Comparator.comparing(item -> item.on().orElseThrow()));
    }
  }

  /**
   * One open invoice.
   *
   * @param on the day of the decision, or of the next look
   */
  public record OutlookItem(
      Receivable item, NextStep decision, Optional<LocalDate> on, ClaimOfDay claim) {}

  private final DebtorSnapshots debtors;
  private final Debtors owners;
  private final CreditorRules rules;
  private final LoadContactHistory past;

  ForeseeDunning(
      DebtorSnapshots debtors, Debtors owners, CreditorRules rules, LoadContactHistory past) {
    this.debtors = debtors;
    this.owners = owners;
    this.rules = rules;
    this.past = past;
  }

  @Transactional
  public Outlook of(CreditorId creditor, UUID debtor, LocalDate asOf) {
    DunningProcess dunning = rules.of(creditor);
    DebtorSnapshot snapshot =
        past.into(
                creditor,
                dunning.policies(),
                asOf,
                List.of(debtors.find(creditor, debtor).orElseThrow().knownOn(asOf)))
            .getFirst();
    return new Outlook(
        snapshot.debtor().reference(),
        asOf,
        owners.owner(creditor, debtor),
        dunning.on(asOf, snapshot).outcomes().stream()
            .map(outcome -> item(dunning, snapshot, outcome, asOf))
            .toList());
  }

  private static OutlookItem item(
      DunningProcess dunning, DebtorSnapshot debtor, ItemOutcome outcome, LocalDate asOf) {
    Optional<LocalDate> on =
        switch (outcome.decision()) {
          case NextStep.WaitUntil(LocalDate date, _) -> Optional.of(date);
          case NextStep.Held(_, Optional<LocalDate> until, _) -> until;
          case NextStep.Close _ -> Optional.empty();
          default -> Optional.of(asOf);
        };
    return new OutlookItem(
        outcome.item(),
        outcome.decision(),
        on,
        ComputeClaim.on(dunning, debtor, outcome.item(), asOf));
  }
}
