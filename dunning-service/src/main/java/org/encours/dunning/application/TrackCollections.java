package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Sentence;

/** Follows who speaks to the debtor: an agency, a court, the buyer of the claim; we keep silent. */
@ApplicationScoped
public class TrackCollections {

  private final Receivables receivables;
  private final Agenda agenda;
  private final ContestedRemainder outside;
  private final ReviewTasks tasks;
  private final Ids ids;

  TrackCollections(
      Receivables receivables,
      Agenda agenda,
      ContestedRemainder outside,
      ReviewTasks tasks,
      Ids ids) {
    this.receivables = receivables;
    this.agenda = agenda;
    this.outside = outside;
    this.tasks = tasks;
    this.ids = ids;
  }

  /** A case was opened, or handed to somebody: what is contested now is outside of it. */
  @Transactional
  public void taken(CreditorId creditor, UUID caseId, List<UUID> invoices, LocalDate on) {
    change(creditor, invoices, item -> item.takenUp(caseId));
    receivables.inCollection(creditor, invoices, true);
    review(creditor, invoices, on);
  }

  /** Sold or factored: whose claim it is, speaks about it. */
  @Transactional
  public void assigned(CreditorId creditor, UUID invoice, LocalDate on) {
    receivables.assigned(creditor, invoice, true);
    review(creditor, List.of(invoice), on);
  }

  /** Recalled or closed: what is still open is ours again, unless another case has it. */
  @Transactional
  public void givenBack(CreditorId creditor, UUID caseId, List<UUID> invoices) {
    ours(creditor, freed(creditor, caseId, invoices));
  }

  /** A buyer gave it back: ours again, unless a case has it. */
  @Transactional
  public void reassigned(CreditorId creditor, UUID invoice) {
    receivables.assigned(creditor, invoice, false);
    if (receivables.lock(creditor, invoice).filter(Receivable::inCase).isEmpty()) {
      ours(creditor, List.of(invoice));
    }
  }

  /** The invoices of a case that is over, without those that another case is about. */
  private List<UUID> freed(CreditorId creditor, UUID caseId, List<UUID> invoices) {
    List<UUID> elsewhere =
        change(creditor, invoices, item -> item.givenBack(caseId)).stream()
            .filter(Receivable::inCase)
            .map(Receivable::invoiceId)
            .toList();
    return invoices.stream().filter(invoice -> !elsewhere.contains(invoice)).toList();
  }

  /** A settlement fell through: its claim is ours to pursue again, all of it. */
  @Transactional
  public void unsettled(CreditorId creditor, UUID invoice) {
    change(creditor, List.of(invoice), Receivable::unsettled);
    ours(creditor, List.of(invoice));
  }

  private void ours(CreditorId creditor, List<UUID> invoices) {
    receivables.inCollection(creditor, invoices, false);
    receivables.onPlan(creditor, invoices, false);
    receivables.wake(creditor, invoices);
  }

  /**
   * A settlement ends what the case was about. What was contested when it was opened was never in
   * it and stays owed; where there was nothing of the kind, we are silent until the ledger has
   * written off what is open.
   */
  @Transactional
  public void settled(CreditorId creditor, UUID caseId, List<UUID> invoices, LocalDate on) {
    List<Receivable> owed =
        change(creditor, invoices, item -> item.settledCase(caseId, on)).stream()
            .filter(item -> item.owedBesidesSettled() && !item.inCase())
            .toList();
    givenUp(creditor, invoices, on);
    List<UUID> again = owed.stream().map(Receivable::invoiceId).toList();
    receivables.inCollection(creditor, again, false);
    receivables.wake(creditor, again);
    owed.forEach(item -> outside.raise(creditor, item, on));
  }

  private void review(CreditorId creditor, List<UUID> invoices, LocalDate on) {
    invoices.stream()
        .flatMap(invoice -> receivables.find(creditor, invoice).stream())
        .map(Receivable::debtorId)
        .distinct()
        .forEach(debtor -> tasks.of(creditor, debtor, on));
  }

  private List<Receivable> change(
      CreditorId creditor, List<UUID> invoices, UnaryOperator<Receivable> change) {
    List<Receivable> changed = new ArrayList<>();
    for (UUID invoice : invoices) {
      Optional<Receivable> before = receivables.lock(creditor, invoice);
      Optional<Receivable> after = before.map(change);
      after.filter(any -> !after.equals(before)).ifPresent(it -> receivables.save(creditor, it));
      after.ifPresent(changed::add);
    }
    return changed;
  }

  /**
   * Ended for good: the ledger credits or writes off what is open, and until then we are silent.
   */
  @Transactional
  public void givenUp(CreditorId creditor, List<UUID> invoices, LocalDate on) {
    receivables.inCollection(creditor, invoices, true);
    receivables.onPlan(creditor, invoices, false);
    review(creditor, invoices, on);
  }

  @Transactional
  public void refused(
      CreditorId creditor,
      UUID caseId,
      UUID debtor,
      List<UUID> invoices,
      String missing,
      LocalDate on) {
    receivables.inCollection(creditor, freed(creditor, caseId, invoices), false);
    agenda.raise(
        creditor,
        List.of(
            new Task(
                ids.next(),
                TaskKind.EVIDENCE_MISSING,
                debtor,
                invoices,
                on,
                Sentence.of("case-refused", "collection refused the case: {missing}")
                    .with("missing", missing),
                caseId.toString())));
  }

  @Transactional
  public void planAgreed(CreditorId creditor, List<UUID> invoices, LocalDate on) {
    receivables.onPlan(creditor, invoices, true);
    review(creditor, invoices, on);
  }

  @Transactional
  public void planBroken(CreditorId creditor, List<UUID> invoices) {
    receivables.onPlan(creditor, invoices, false);
    receivables.wake(creditor, invoices);
  }
}
