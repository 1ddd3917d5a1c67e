package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.encours.collections.domain.ledger.Movement;
import org.encours.collections.domain.money.Component;
import org.encours.collections.domain.money.Settled;
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

  /** The ledger set money against the invoice itself; an agency that works it is told. */
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
        (known, act) ->
            LedgerEffects.paid(
                known, principal(known, invoice, receipt, amount, valueDate, open), act));
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
        (known, act) ->
            LedgerEffects.reversed(
                known, principal(known, invoice, receipt, amount, on, open), act));
  }

  private static Movement principal(
      CollectionCase known,
      InvoiceId invoice,
      UUID receipt,
      Money amount,
      LocalDate on,
      Money open) {
    return Movement.principal(receipt, invoice, claim(known, invoice).number(), amount, on, open);
  }

  /** A part of a payment settled charges of the invoice. */
  @Transactional
  public void chargesPaid(CreditorId creditor, ChargeNews news) {
    changed(
        creditor,
        news.invoice(),
        news.on(),
        file -> file,
        (known, act) -> LedgerEffects.paid(known, movement(known, news), act));
  }

  @Transactional
  public void chargesReversed(CreditorId creditor, ChargeNews news) {
    changed(
        creditor,
        news.invoice(),
        news.on(),
        file -> file,
        (known, act) -> LedgerEffects.reversed(known, movement(known, news), act));
  }

  private Movement movement(CollectionCase known, ChargeNews news) {
    Money open = files.invoice(known.creditor(), news.invoice()).orElseThrow().open();
    return new Movement(
        news.source(), claim(known, news.invoice()).number(), news.settled(), news.on(), open);
  }

  /** Charges of the invoice are owed no longer, though nobody paid them. */
  @Transactional
  public void chargesWaived(CreditorId creditor, ChargeNews news, String reason) {
    changed(
        creditor,
        news.invoice(),
        news.on(),
        file -> file,
        (known, act) -> LedgerEffects.givenUp(known, reason, news.settled(), act));
  }

  /** The ledger booked charges; what goes beyond the claim of a case makes it grow. */
  @Transactional
  public void chargesBooked(CreditorId creditor, ChargeNews news) {
    files.oneAtATime(creditor);
    Map<Component, Money> booked = files.charged(creditor, news.invoice(), news.booked());
    for (ChargeNews.Item item : news.items()) {
      worked(
          creditor,
          news.invoice(),
          news.on(),
          (known, act) ->
              LedgerEffects.charged(
                  known,
                  claim(known, news.invoice()),
                  item.id(),
                  item.kind(),
                  booked.get(item.kind()),
                  act));
    }
  }

  /**
   * A credit note or a write-off.
   *
   * @param movement the ledger's name of it
   * @param open what it leaves
   */
  @Transactional
  public void givenUp(
      CreditorId creditor,
      InvoiceId invoice,
      String movement,
      String reason,
      Money amount,
      LocalDate on,
      Money open) {
    Settled part = new Settled(movement, invoice, Component.PRINCIPAL, amount);
    changed(
        creditor,
        invoice,
        on,
        file -> file.nowOpen(open),
        (known, act) -> LedgerEffects.givenUp(known, reason, List.of(part), act));
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
    if (dispute.amount().isPositive()) {
      cases
          .live(creditor, invoice)
          .forEach(live -> reopenRefused.holdAgain(live, act(dispute.openedOn())));
    }
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
    worked(creditor, invoice, on, effect);
  }

  /**
   * The effect on every case of the invoice. A closed one hears only of its own money; while
   * another is worked for the invoice, it is not worked again beside it.
   */
  private void worked(
      CreditorId creditor,
      InvoiceId invoice,
      LocalDate on,
      BiFunction<CollectionCase, ActionStamp, Accepted<CollectionCase, CaseEvent>> effect) {
    List<CollectionCase> all = cases.withInvoice(creditor, invoice);
    boolean working = all.stream().anyMatch(known -> !known.closed());
    ActionStamp act = act(on);
    for (CollectionCase known : all) {
      if (known.state() instanceof CaseState.Refused && !gone(known)) {
        reopenRefused.lookAgain(known, act);
        continue;
      }
      Accepted<CollectionCase, CaseEvent> decided = effect.apply(known, act);
      boolean beside = known.closed() && !decided.state().closed() && working;
      if (!decided.state().equals(known) && !beside) {
        book.keep(decided.state(), decided.events(), act);
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
