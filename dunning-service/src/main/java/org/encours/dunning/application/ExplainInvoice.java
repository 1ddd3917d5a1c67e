package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.application.port.Runs;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.decision.DunningProcess;
import org.encours.dunning.domain.decision.ItemOutcome;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.policy.DebtPosition;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.LastStep;
import org.encours.dunning.domain.policy.Lateness;
import org.encours.dunning.domain.receivable.ContactHistory;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.kernel.WorkingDays;

/** Says why a step was, or was not, taken for an invoice, by deciding again on the same facts. */
@ApplicationScoped
public class ExplainInvoice {

  /**
   * Everything the decision weighs.
   *
   * @param outcome what a run would decide; empty when nothing is open any more
   * @param workingDay whether messages may leave on that day in the debtor's country
   * @param past contacts and reminded due dates, as far as the plans ask for them
   * @param lastLate why the last step came late, if it did
   * @param nextLate why the step that is due comes late, if it does
   */
  public record Explanation(
      LocalDate asOf,
      Receivable invoice,
      Optional<DunningPolicy> policy,
      Regime regime,
      Optional<DebtPosition> position,
      Optional<ItemOutcome> outcome,
      boolean workingDay,
      ContactHistory past,
      Optional<Lateness> lastLate,
      Optional<Lateness> nextLate) {}

  private final Receivables receivables;
  private final DebtorSnapshots files;
  private final CreditorRules rulebook;
  private final LoadContactHistory past;
  private final Runs runs;

  ExplainInvoice(
      Receivables receivables,
      DebtorSnapshots files,
      CreditorRules rulebook,
      LoadContactHistory past,
      Runs runs) {
    this.receivables = receivables;
    this.files = files;
    this.rulebook = rulebook;
    this.past = past;
    this.runs = runs;
  }

  @Transactional
  public Explanation explain(CreditorId creditor, UUID invoice, LocalDate asOf) {
    Receivable receivable =
        receivables
            .find(creditor, invoice)
            .orElseThrow(() -> new NotFound("There is no invoice " + invoice));
    DunningProcess dunning = rulebook.of(creditor);
    DebtorSnapshot file =
        past.into(
                creditor,
                dunning.policies(),
                asOf,
                List.of(files.find(creditor, receivable.debtorId()).orElseThrow()))
            .getFirst();
    Optional<ItemOutcome> outcome =
        dunning.on(asOf, file).outcomes().stream()
            .filter(each -> each.item().invoiceId().equals(invoice))
            .findFirst();
    WorkingDays days = dunning.calendars().apply(file.debtor().country());
    return new Explanation(
        asOf,
        receivable,
        dunning.policyFor(file.debtor()),
        dunning.regime(file.debtor()),
        outcome.map(each -> dunning.position(file, each.item(), asOf)),
        outcome,
        days.isWorkingDay(asOf),
        file.past(),
        late(creditor, receivable, receivable.progress().last(), days),
        late(creditor, receivable, outcome.flatMap(ItemOutcome::taken), days));
  }

  private Optional<Lateness> late(
      CreditorId creditor, Receivable item, Optional<LastStep> step, WorkingDays days) {
    return step.flatMap(
        taken ->
            taken
                .dueFrom()
                .flatMap(
                    dueFrom ->
                        Lateness.of(
                            item.dueDate().plusDays(taken.daysFromDue()),
                            dueFrom,
                            taken.takenOn(),
                            runs.between(creditor, dueFrom, taken.takenOn()),
                            days)));
  }
}
