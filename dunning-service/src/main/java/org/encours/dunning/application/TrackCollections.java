package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.Receivables;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;

/** Follows who speaks to the debtor: an agency, a court, the buyer of the claim; we keep silent. */
@ApplicationScoped
public class TrackCollections {

  private final Receivables receivables;
  private final Agenda agenda;
  private final Ids ids;

  TrackCollections(Receivables receivables, Agenda agenda, Ids ids) {
    this.receivables = receivables;
    this.agenda = agenda;
    this.ids = ids;
  }

  @Transactional
  public void taken(CreditorId creditor, List<UUID> invoices) {
    receivables.inCollection(creditor, invoices, true);
  }

  /** Recalled or closed: what is still open is ours again. */
  @Transactional
  public void givenBack(CreditorId creditor, List<UUID> invoices) {
    receivables.inCollection(creditor, invoices, false);
    receivables.onPlan(creditor, invoices, false);
    receivables.wake(creditor, invoices);
  }

  /**
   * Ended for good: the ledger credits or writes off what is open, and until then we are silent.
   */
  @Transactional
  public void givenUp(CreditorId creditor, List<UUID> invoices) {
    receivables.inCollection(creditor, invoices, true);
    receivables.onPlan(creditor, invoices, false);
  }

  @Transactional
  public void refused(
      CreditorId creditor,
      UUID caseId,
      UUID debtor,
      List<UUID> invoices,
      String missing,
      LocalDate on) {
    receivables.inCollection(creditor, invoices, false);
    agenda.raise(
        creditor,
        List.of(
            new Agenda.Task(
                ids.next(),
                Agenda.Kind.EVIDENCE_MISSING,
                debtor,
                invoices,
                on,
                "collection refused the case: " + missing,
                caseId.toString())));
  }

  @Transactional
  public void planAgreed(CreditorId creditor, List<UUID> invoices) {
    receivables.onPlan(creditor, invoices, true);
  }

  @Transactional
  public void planBroken(CreditorId creditor, List<UUID> invoices) {
    receivables.onPlan(creditor, invoices, false);
    receivables.wake(creditor, invoices);
  }
}
