package org.encours.dunning.domain.receivable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.encours.dunning.domain.charge.ChargeEntry;
import org.encours.dunning.domain.charge.LedgerCharges;
import org.encours.dunning.domain.claim.Debt;
import org.encours.dunning.domain.claim.DebtFacts;
import org.encours.dunning.domain.claim.Instalment;
import org.encours.dunning.domain.claim.Instalments;
import org.encours.dunning.domain.claim.Movement;
import org.encours.dunning.domain.hold.Dispute;
import org.encours.kernel.Money;

/**
 * An invoice as dunning knows it from the ledger's events, and how far its reminders got.
 *
 * @param ledger what the ledger told of it since
 * @param inCollection whether others speak about it (handed off, sold, given up), so that we keep
 *     silent
 * @param onPlan whether a payment plan was agreed on it
 * @param legal what some laws attach consequences to
 */
public record Receivable(
    UUID invoiceId,
    String number,
    UUID debtorId,
    LocalDate issueDate,
    List<Instalment> instalments,
    LedgerFacts ledger,
    Optional<String> paymentReference,
    Optional<String> orderReference,
    Optional<String> description,
    boolean inCollection,
    boolean onPlan,
    DunningProgress progress,
    DebtFacts legal) {

  public Receivable {
    instalments = List.copyOf(instalments);
  }

  /** Principal that is open. */
  public Money open() {
    return ledger.open();
  }

  public List<Movement> movements() {
    return ledger.movements();
  }

  public List<Dispute> disputes() {
    return ledger.disputes();
  }

  public LedgerCharges charges() {
    return ledger.charges();
  }

  /** What is open of principal and of booked charges together. */
  public Money owed() {
    return open().plus(charges().open());
  }

  /** The same after an event, unless it had its effect before. */
  public Receivable hearing(UUID event, UnaryOperator<Receivable> change) {
    if (ledger.heard().contains(event)) {
      return this;
    }
    return change.apply(this).told(facts -> facts.hearing(event));
  }

  /** The same after a movement, with what the ledger says is open since. */
  public Receivable with(Movement movement, Money nowOpen) {
    return told(facts -> facts.with(movement, nowOpen));
  }

  /** Nothing of the principal is owed any more; what was not paid was granted. */
  public Receivable closed(LocalDate on) {
    Money zero = Money.zero(open().currency());
    Money rest = debt().openAfter(LocalDate.MAX.minusDays(1));
    return rest.isZero()
        ? told(facts -> facts.open(zero))
        : with(new Movement.Credit(on, rest), zero);
  }

  public Receivable reducedBy(Money amount, LocalDate on) {
    return with(
        new Movement.Credit(on, amount), open().minus(amount).max(Money.zero(open().currency())));
  }

  public Receivable charging(List<ChargeEntry> entries) {
    return told(facts -> facts.charging(entries));
  }

  /** What the debtor told us stands until the ledger opens it, and is then the ledger's. */
  public Receivable disputing(Dispute dispute) {
    return told(facts -> facts.disputing(dispute));
  }

  /** Without what the debtor only told us. */
  public Receivable withoutHeard() {
    Receivable left = this;
    for (Dispute dispute : disputes()) {
      left = dispute.heardHere() ? left.withoutDispute(dispute.id()) : left;
    }
    return left;
  }

  public Receivable withoutDispute(UUID dispute) {
    return told(facts -> facts.withoutDispute(dispute));
  }

  public Receivable afresh() {
    return changed(
        instalments,
        ledger,
        new DunningProgress(
            Optional.empty(),
            Optional.empty(),
            progress.firstReminder(),
            progress.notice(),
            progress.chargedOn()));
  }

  /** As it was known at the end of a day, with the steps that had been taken by then. */
  public Receivable knownOn(LocalDate day) {
    Money openThen = debt().knownOn(day).openAfter(day);
    return changed(instalments, ledger.knownOn(day, openThen), progress.knownOn(day));
  }

  /** The time of its last step starts anew. */
  public Receivable again(LocalDate on) {
    return changed(instalments, ledger, progress.again(on));
  }

  private Receivable told(UnaryOperator<LedgerFacts> change) {
    return changed(instalments, change.apply(ledger), progress);
  }

  private Receivable changed(List<Instalment> parts, LedgerFacts facts, DunningProgress reached) {
    return new Receivable(
        invoiceId,
        number,
        debtorId,
        issueDate,
        parts,
        facts,
        paymentReference,
        orderReference,
        description,
        inCollection,
        onPlan,
        reached,
        legal);
  }

  /** A case is opened about it; what is contested then stays outside. */
  public Receivable takenUp(UUID which) {
    return with(parts().takenUp(which, disputed()));
  }

  /** The case is over: withdrawn, recalled or refused. */
  public Receivable givenBack(UUID which) {
    return with(parts().givenBack(which));
  }

  /** Whether a case is about it, or about a part of it. */
  public boolean inCase() {
    return parts().anyInCase();
  }

  /**
   * What the case was about is paid or given up; what was outside is owed. Where there was nothing
   * outside, the ledger ends it all when it writes off what is open.
   */
  public Receivable settledCase(UUID which, LocalDate on) {
    Receivable ended = with(parts().settled(which, on));
    return ended.owedBesidesSettled() ? ended : this;
  }

  /** The settlement fell through. */
  public Receivable unsettled() {
    return with(parts().unsettled());
  }

  /** Whether a settlement ended a part of it and left another one owed. */
  public boolean owedBesidesSettled() {
    return isSettled() && pursued().isPositive();
  }

  private boolean isSettled() {
    return instalments.stream().anyMatch(part -> part.settledOn().isPresent());
  }

  private Receivable with(Instalments parts) {
    return changed(parts.all(), ledger, progress);
  }

  /** What makes invoices one contract: their order; without one, that they are the debtor's. */
  public String contract() {
    return orderReference.orElse("");
  }

  public Debt debt() {
    return new Debt(issueDate, instalments, movements());
  }

  /** The debt without what is contested: what may be asked for meanwhile. */
  public Debt undisputedDebt() {
    Money contested = disputed();
    return contested.isZero()
        ? debt()
        : new Debt(issueDate, parts().without(contested).all(), movements());
  }

  /** What open disputes take out, at most what is pursued. */
  public Money disputed() {
    Money most = pursued();
    return disputes().stream()
        .filter(dispute -> !dispute.chargesOnly())
        .map(dispute -> dispute.amount().orElse(open()))
        .reduce(Money.zero(open().currency()), Money::plus)
        .min(most);
  }

  public Money claimable() {
    return pursued().minus(disputed());
  }

  /**
   * Booked charges that may be asked for: none while charges, or the whole invoice, are contested.
   */
  public Money chargesClaimable() {
    return chargesDisputed() || (claimable().isZero() && disputed().isPositive())
        ? Money.zero(open().currency())
        : charges().open();
  }

  public boolean chargesDisputed() {
    return disputes().stream().anyMatch(Dispute::chargesOnly);
  }

  /**
   * Due date of the first part that is not paid yet; overdue starts at the first late instalment.
   */
  public LocalDate dueDate() {
    return parts().pursuedAfter(LocalDate.MAX).firstUnpaid(pursued());
  }

  /** What is past due and may be asked for on a day. */
  public Money overdueOn(LocalDate day) {
    Instalments pursued = parts().pursuedAfter(LocalDate.MAX);
    Money settled = pursued.total().minus(claimable());
    return pursued.dueBefore(day).minus(settled).max(Money.zero(open().currency()));
  }

  /** What is open of what no settlement ended; the ledger learns later what one gave up. */
  private Money pursued() {
    return isSettled()
        ? debt().knownOn(LocalDate.MAX).openAfter(LocalDate.MAX.minusDays(1)).min(open())
        : open();
  }

  private Instalments parts() {
    return new Instalments(instalments);
  }

  /** By its id alone: a run keeps decisions by invoice, and hashing every movement would tell. */
  @Override
  public int hashCode() {
    return invoiceId.hashCode();
  }
}
