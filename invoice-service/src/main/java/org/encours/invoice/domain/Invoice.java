package org.encours.invoice.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.LedgerEntry.Kind;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;

/**
 * A receivable: what one debtor owes by one invoice.
 *
 * <p>Every change answers the next state together with its ledger entries, so that the book and the
 * balance cannot drift apart.
 *
 * @param version counts changes, for optimistic locking
 */
public record Invoice(
    UUID id,
    CreditorId creditor,
    DebtorKey debtor,
    InvoiceDocument document,
    List<Instalment> instalments,
    Balance balance,
    Standing standing,
    int version) {

  public Invoice {
    instalments = List.copyOf(instalments);
    Money open =
        instalments.stream()
            .map(Instalment::open)
            .reduce(Money.zero(balance.total().currency()), Money::plus);
    if (!open.equals(balance.open())) {
      throw new IllegalStateException(
          "instalments of %s are open for %s, the invoice for %s"
              .formatted(document.number(), open, balance.open()));
    }
  }

  public Money open() {
    return balance.open();
  }

  public boolean isOpen() {
    return open().isPositive();
  }

  public boolean isDisputed() {
    return standing.disputed().isPositive();
  }

  /** What is open and not under dispute. */
  public Money undisputed() {
    return open().minus(standing.disputed().min(open()));
  }

  public InvoiceStatus status() {
    return InvoiceStatus.of(balance, standing.assignedTo().isPresent());
  }

  /** The last day to pay the first part without being late. */
  public LocalDate firstDueDate() {
    return instalments.getFirst().dueDate();
  }

  /** When all of it should have been paid. */
  public LocalDate lastDueDate() {
    return instalments.getLast().dueDate();
  }

  /** When the first unpaid part falls or fell due; lateness is counted from here. */
  public LocalDate nextDueDate() {
    return instalments.stream()
        .filter(instalment -> instalment.open().isPositive())
        .map(Instalment::dueDate)
        .findFirst()
        .orElseGet(this::lastDueDate);
  }

  /** What settles it on a value date: all that is open, less the discount where still earned. */
  public Money payable(LocalDate valueDate) {
    return earnedDiscount(valueDate).map(open()::minus).orElse(open());
  }

  /**
   * Books a payment of at most what is open. A first payment in time that covers all but the
   * early-payment discount earns the discount.
   */
  public Decision<Booked, LedgerEvent> pay(UUID receipt, Money amount, LocalDate valueDate) {
    boolean discounted =
        earnedDiscount(valueDate).isPresent()
            && amount.compareTo(payable(valueDate)) >= 0
            && amount.compareTo(open()) < 0;
    // Money that came before the invoice counts against it from the invoice's own date.
    LocalDate on = latest(valueDate, document.issueDate());
    Booked paid = lower(Kind.PAID, balance.paidMore(amount), amount, on, receipt);
    Booked booked = paid;
    List<LedgerEvent> events = new ArrayList<>();
    if (discounted) {
      Money kept = paid.invoice().open();
      booked =
          paid.then(
              paid.invoice()
                  .lower(
                      Kind.DISCOUNTED,
                      paid.invoice().balance().creditedMore(kept),
                      kept,
                      on,
                      receipt));
    }
    events.add(new LedgerEvent.PaymentAllocated(booked.invoice(), receipt, amount, valueDate));
    booked.invoice().settlement().ifPresent(events::add);
    return Decision.accept(booked, events);
  }

  /** Takes back what a receipt had paid, instalment by instalment. */
  public Decision<Booked, LedgerEvent> reopen(
      UUID receipt,
      List<InstalmentShare> paid,
      List<InstalmentShare> discounted,
      LocalDate on,
      Optional<String> reason) {
    Money amount = sum(paid);
    Money discount = sum(discounted);
    LocalDate day = latest(on, document.issueDate());
    Balance reopened =
        new Balance(
            balance.total(),
            balance.paid().minus(amount),
            balance.credited().minus(discount),
            balance.writtenOff());
    List<Instalment> open =
        InstalmentShare.apply(InstalmentShare.apply(instalments, paid), discounted);
    Invoice next =
        new Invoice(
            id, creditor, debtor, document, open, reopened, standing.moved(day, false), version);
    List<LedgerEntry> entries = new ArrayList<>(entries(Kind.PAYMENT_REVERSED, paid, day, receipt));
    entries.addAll(entries(Kind.DISCOUNT_REVERSED, discounted, day, receipt));
    return Decision.accept(
        new Booked(next, entries),
        new LedgerEvent.PaymentReversed(next, receipt, amount, day, reason));
  }

  /** Lowers the invoice by a credit note, by at most what is open; the rest is for the caller. */
  public Decision<Booked, LedgerEvent> credit(
      UUID note, String number, Money amount, LocalDate on) {
    if (on.isBefore(document.issueDate())) {
      return Decision.refuse(new LedgerRefusal.CreditBeforeInvoice(document.issueDate()));
    }
    if (amount.compareTo(balance.total().minus(balance.credited())) > 0) {
      return Decision.refuse(
          new LedgerRefusal.CreditExceedsInvoice(balance.total().minus(balance.credited())));
    }
    Money applied = amount.min(open());
    Booked booked =
        applied.isZero()
            ? Booked.unmoved(this)
            : lower(Kind.CREDITED, balance.creditedMore(applied), applied, on, note);
    List<LedgerEvent> events = new ArrayList<>();
    events.add(new LedgerEvent.InvoiceCredited(booked.invoice(), note, number, amount, on));
    if (isOpen()) {
      booked.invoice().settlement().ifPresent(events::add);
    }
    return Decision.accept(booked, events);
  }

  /** Gives up all that is open. */
  public Decision<Booked, LedgerEvent> writeOff(UUID decision, LocalDate on, String reason) {
    if (!isOpen()) {
      return Decision.refuse(new LedgerRefusal.NothingOpen(document.number(), status()));
    }
    Money amount = open();
    LocalDate day = latest(on, document.issueDate());
    Booked booked = lower(Kind.WRITTEN_OFF, balance.writtenOffMore(amount), amount, day, decision);
    // Written off is no settlement: nobody paid.
    Invoice next = booked.invoice();
    Invoice given =
        new Invoice(
            id,
            creditor,
            debtor,
            document,
            next.instalments,
            next.balance,
            standing.withCollection(false),
            version);
    return Decision.accept(
        new Booked(given, booked.entries()),
        new LedgerEvent.InvoiceWrittenOff(given, amount, day, reason));
  }

  /** Opens a dispute on a part; the rest stays due. */
  public Decision<Invoice, LedgerEvent> dispute(Dispute dispute) {
    if (!isOpen()) {
      return Decision.refuse(new LedgerRefusal.NothingOpen(document.number(), status()));
    }
    if (dispute.amount().compareTo(undisputed()) > 0) {
      return Decision.refuse(new LedgerRefusal.DisputeExceedsOpen(undisputed()));
    }
    Invoice next = with(standing.withDisputed(standing.disputed().plus(dispute.amount())));
    return Decision.accept(next, new LedgerEvent.InvoiceDisputed(next, dispute));
  }

  /** Ends a dispute, however it was resolved. */
  public Decision<Invoice, LedgerEvent> resolve(Dispute dispute) {
    Money left = standing.disputed().minus(dispute.amount().min(standing.disputed()));
    Invoice next = with(standing.withDisputed(left));
    return Decision.accept(next, new LedgerEvent.DisputeResolved(next, dispute));
  }

  /** Notes that an agency or a court took the claim, or gave it back. */
  public Invoice inCollection(boolean now) {
    return with(standing.withCollection(now));
  }

  private Invoice with(Standing changed) {
    return new Invoice(id, creditor, debtor, document, instalments, balance, changed, version);
  }

  private Booked lower(Kind kind, Balance next, Money amount, LocalDate on, UUID source) {
    List<InstalmentShare> shares =
        InstalmentShare.oldestFirst(instalments, amount).stream()
            .map(InstalmentShare::negated)
            .toList();
    Invoice lowered =
        new Invoice(
            id,
            creditor,
            debtor,
            document,
            InstalmentShare.apply(instalments, shares),
            next,
            standing.moved(on, next.open().isZero()),
            version);
    return new Booked(lowered, entries(kind, shares, on, source));
  }

  List<LedgerEntry> entries(Kind kind, List<InstalmentShare> shares, LocalDate on, UUID source) {
    return shares.stream()
        .map(
            share ->
                new LedgerEntry(
                    creditor,
                    Optional.of(debtor.id()),
                    Optional.of(id),
                    kind,
                    instalments.get(share.instalment() - 1).dueDate(),
                    on,
                    share.amount(),
                    source))
        .toList();
  }

  private Optional<LedgerEvent> settlement() {
    return standing.settledOn().map(on -> new LedgerEvent.InvoiceSettled(this, on));
  }

  private Optional<Money> earnedDiscount(LocalDate valueDate) {
    boolean untouched = balance.open().equals(balance.total());
    return document
        .discount()
        .filter(offer -> untouched && !valueDate.isAfter(offer.until()))
        .map(EarlyDiscount::amount);
  }

  private Money sum(List<InstalmentShare> shares) {
    return shares.stream()
        .map(InstalmentShare::amount)
        .reduce(Money.zero(balance.total().currency()), Money::plus);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
