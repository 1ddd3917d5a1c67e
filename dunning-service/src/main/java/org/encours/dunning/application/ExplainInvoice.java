package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.DebtorFiles;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.file.DebtorFile;
import org.encours.dunning.domain.file.Dunning;
import org.encours.dunning.domain.file.ItemOutcome;
import org.encours.dunning.domain.file.Receivable;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.Standing;
import org.encours.kernel.CreditorId;

/** Says why a step was, or was not, taken for an invoice, by deciding again on the same facts. */
@ApplicationScoped
public class ExplainInvoice {

  /**
   * Everything the decision weighs.
   *
   * @param outcome what a run would decide; empty when nothing is open any more
   * @param workingDay whether messages may leave on that day in the debtor's country
   */
  public record Explanation(
      LocalDate asOf,
      Receivable invoice,
      Optional<DunningPolicy> policy,
      Regime regime,
      Optional<Standing> standing,
      Optional<ItemOutcome> outcome,
      boolean workingDay) {}

  private final Receivables receivables;
  private final DebtorFiles files;
  private final Rulebook rulebook;

  ExplainInvoice(Receivables receivables, DebtorFiles files, Rulebook rulebook) {
    this.receivables = receivables;
    this.files = files;
    this.rulebook = rulebook;
  }

  @Transactional
  public Explanation explain(CreditorId creditor, UUID invoice, LocalDate asOf) {
    Receivable receivable =
        receivables
            .find(creditor, invoice)
            .orElseThrow(() -> new NoSuchElementException("There is no invoice " + invoice));
    DebtorFile file = files.find(creditor, receivable.debtorId()).orElseThrow();
    Dunning dunning = rulebook.of(creditor);
    Optional<ItemOutcome> outcome =
        dunning.on(asOf, file).outcomes().stream()
            .filter(each -> each.item().invoiceId().equals(invoice))
            .findFirst();
    return new Explanation(
        asOf,
        receivable,
        dunning.policyFor(file.debtor()),
        dunning.regime(file.debtor()),
        outcome.map(each -> dunning.standing(file, each.item(), asOf)),
        outcome,
        dunning.calendars().apply(file.debtor().country()).isWorkingDay(asOf));
  }
}
