package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.Creditors;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;

/** Follows what the other services tell of creditors and debtors. */
@ApplicationScoped
public class TrackDebtors {

  private final Creditors creditors;
  private final Debtors debtors;
  private final Receivables receivables;
  private final Agenda agenda;
  private final ReviewTasks tasks;
  private final ClaimRest rest;
  private final Ids ids;

  TrackDebtors(
      Creditors creditors,
      Debtors debtors,
      Receivables receivables,
      Agenda agenda,
      ReviewTasks tasks,
      ClaimRest rest,
      Ids ids) {
    this.creditors = creditors;
    this.debtors = debtors;
    this.receivables = receivables;
    this.agenda = agenda;
    this.tasks = tasks;
    this.rest = rest;
    this.ids = ids;
  }

  @Transactional
  public void creditorChanged(Creditor creditor) {
    creditors.save(creditor);
  }

  /** A new kind, country or address can change what may be done. */
  @Transactional
  public void debtorChanged(CreditorId creditor, Debtor debtor, LocalDate on) {
    debtors.save(creditor, debtor);
    receivables.wakeAllOf(creditor, debtor.id());
    tasks.of(creditor, debtor.id(), on);
  }

  @Transactional
  public void graded(CreditorId creditor, UUID debtor, String grade) {
    if (debtors.grade(creditor, debtor, grade)) {
      receivables.wakeAllOf(creditor, debtor);
    }
  }

  @Transactional
  public void creditChanged(CreditorId creditor, UUID debtor, Money credit, LocalDate on) {
    debtors.credit(creditor, debtor, credit);
    receivables.wakeAllOf(creditor, debtor);
    if (credit.isPositive()) {
      rest.claimAll(creditor, debtor);
    }
    tasks.of(creditor, debtor, on);
  }

  @Transactional
  public void warned(CreditorId creditor, UUID debtor, String kind, LocalDate on) {
    if (kind.equals("INSOLVENCY")) {
      insolvent(creditor, debtor, Optional.empty(), on);
    }
  }

  /**
   * From now on nobody contacts the debtor: the claim is declared to whoever administers it.
   *
   * @param declareBy the last day to declare, where it is known
   */
  @Transactional
  public void insolvent(
      CreditorId creditor, UUID debtor, Optional<LocalDate> declareBy, LocalDate on) {
    debtors.insolvent(creditor, debtor, true);
    tasks.of(creditor, debtor, on);
    Sentence why =
        declareBy
            .map(
                day ->
                    Sentence.of("declare-by", "insolvent: declare the claim by {day}")
                        .with("day", day))
            .orElseGet(() -> Sentence.of("declare", "insolvent: declare the claim to the trustee"));
    agenda.raise(
        creditor,
        List.of(
            new Task(
                ids.next(), TaskKind.WRITE_TO_TRUSTEE, debtor, List.of(), on, why, "insolvency")));
  }

  /** It is over: what is still owed is pursued as before. */
  @Transactional
  public void solventAgain(CreditorId creditor, UUID debtor) {
    debtors.insolvent(creditor, debtor, false);
    receivables.wakeAllOf(creditor, debtor);
  }
}
