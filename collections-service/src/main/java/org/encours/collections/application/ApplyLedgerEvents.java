package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.application.port.Policies;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.Dispute;
import org.encours.collections.domain.claim.Evidence;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.ledger.LedgerEffects;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

/** Keeps our files of invoices as the ledger tells, and lets the news have its effect on cases. */
@ApplicationScoped
public class ApplyLedgerEvents {

  private final LedgerFiles files;
  private final Cases cases;
  private final CaseStore book;
  private final Policies policies;
  private final ReopenRefused reopenRefused;
  private final Clock clock;

  ApplyLedgerEvents(
      LedgerFiles files,
      Cases cases,
      CaseStore book,
      Policies policies,
      ReopenRefused reopenRefused,
      Clock clock) {
    this.files = files;
    this.cases = cases;
    this.book = book;
    this.policies = policies;
    this.reopenRefused = reopenRefused;
    this.clock = clock;
  }

  @Transactional
  public void issued(CreditorId creditor, InvoiceFile invoice) {
    files.oneAtATime(creditor);
    if (files.invoice(creditor, invoice.id()).isEmpty()) {
      files.keep(creditor, invoice);
      reopenRefused.withInvoice(creditor, invoice.id(), act(invoice.issueDate()));
    }
  }

  /** Money came in on an invoice; an agency that works it is told by the case's event. */
  @Transactional
  public void paid(
      CreditorId creditor,
      InvoiceId invoice,
      UUID receipt,
      Money amount,
      LocalDate valueDate,
      Money open) {
    changed(
        creditor,
        invoice,
        valueDate,
        file -> file.nowOpen(open),
        (live, act) ->
            LedgerEffects.paid(
                live, receipt, claim(live, invoice).number(), amount, valueDate, open, act));
  }

  @Transactional
  public void reversed(
      CreditorId creditor,
      InvoiceId invoice,
      UUID receipt,
      Money amount,
      LocalDate on,
      Money open) {
    changed(
        creditor,
        invoice,
        on,
        file -> file.nowOpen(open),
        (live, act) ->
            LedgerEffects.reversed(live, receipt, claim(live, invoice).number(), amount, act));
  }

  /** A credit note ({@code open} is what it leaves) or a write-off of the rest. */
  @Transactional
  public void givenUp(
      CreditorId creditor,
      InvoiceId invoice,
      String reason,
      Money amount,
      LocalDate on,
      Money open) {
    changed(
        creditor,
        invoice,
        on,
        file -> file.nowOpen(open),
        (live, act) -> LedgerEffects.givenUp(live, reason, amount, act));
  }

  /** What is left of an invoice, by a booking that its cases need not hear of. */
  @Transactional
  public void nowOpen(CreditorId creditor, InvoiceId invoice, LocalDate on, Money open) {
    changed(
        creditor,
        invoice,
        on,
        file -> file.nowOpen(open),
        (live, act) -> new Accepted<>(live, List.of()));
  }

  /** Sold or factored, here or by the ledger's own people. */
  @Transactional
  public void assigned(CreditorId creditor, InvoiceId invoice, String assignee, LocalDate on) {
    changed(
        creditor,
        invoice,
        on,
        file -> file.assignedTo(assignee),
        (live, act) ->
            LedgerEffects.assigned(
                live, claim(live, invoice), leftOf(live, invoice), assignee, act));
  }

  @Transactional
  public void reassigned(CreditorId creditor, InvoiceId invoice, String why, LocalDate on) {
    changed(
        creditor,
        invoice,
        on,
        file -> file.assignedTo(null),
        (live, act) -> LedgerEffects.reassigned(live, why, act));
  }

  /** What is open of an invoice, or null when no other one of the case is the creditor's own. */
  private Money leftOf(CollectionCase live, InvoiceId invoice) {
    return gone(live) ? null : files.invoice(live.creditor(), invoice).orElseThrow().open();
  }

  @Transactional
  public void disputed(CreditorId creditor, InvoiceId invoice, Dispute dispute) {
    changed(
        creditor,
        invoice,
        dispute.openedOn(),
        file -> file.disputed(dispute),
        (live, act) -> LedgerEffects.disputed(live, policies.of(creditor).pauses(), act));
  }

  @Transactional
  public void disputeResolved(
      CreditorId creditor, InvoiceId invoice, UUID dispute, Dispute.Outcome outcome, LocalDate on) {
    changed(
        creditor,
        invoice,
        on,
        file -> file.resolved(dispute, outcome, on),
        (live, act) -> LedgerEffects.disputeResolved(live, outcome, act));
  }

  @Transactional
  public void proven(CreditorId creditor, InvoiceId invoice, Evidence paper) {
    changed(
        creditor,
        invoice,
        paper.addedOn(),
        file -> file.proven(paper),
        (live, act) -> new Accepted<>(live, List.of()));
  }

  private void changed(
      CreditorId creditor,
      InvoiceId invoice,
      LocalDate on,
      UnaryOperator<InvoiceFile> change,
      BiFunction<CollectionCase, ActionStamp, Accepted<CollectionCase, CaseEvent>> effect) {
    files.oneAtATime(creditor);
    InvoiceFile file =
        files
            .invoice(creditor, invoice)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "news about invoice " + invoice.value() + " that was never issued"));
    files.keep(creditor, change.apply(file));
    for (CollectionCase live : cases.live(creditor, invoice)) {
      if (live.state() instanceof CaseState.Refused && !gone(live)) {
        reopenRefused.lookAgain(live, act(on));
      } else {
        ActionStamp act = act(on);
        Accepted<CollectionCase, CaseEvent> decided = effect.apply(live, act);
        if (!decided.state().equals(live)) {
          book.keep(decided.state(), decided.events(), act);
        }
      }
    }
  }

  /** Whether every invoice of the case belongs to somebody else now. */
  private boolean gone(CollectionCase live) {
    return live.claims().stream()
        .flatMap(claim -> files.invoice(live.creditor(), claim.invoice()).stream())
        .allMatch(file -> file.assignee() != null);
  }

  private static Claim claim(CollectionCase live, InvoiceId invoice) {
    return live.claims().stream()
        .filter(claim -> claim.invoice().equals(invoice))
        .findFirst()
        .orElseThrow();
  }

  private ActionStamp act(LocalDate on) {
    return new ActionStamp(on, clock.instant(), ActionStamp.LEDGER);
  }
}
