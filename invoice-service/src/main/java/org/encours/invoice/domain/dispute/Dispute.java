package org.encours.invoice.domain.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.book.LedgerRefusal;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceFlags;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;

/**
 * What the debtor objects to. Only the disputed part stops.
 *
 * @param amount the disputed part of what was open
 * @param deadline when the owner must have answered
 * @param source who heard it
 */
public record Dispute(
    UUID id,
    CreditorId creditor,
    UUID invoice,
    Reason reason,
    Money amount,
    String note,
    LocalDate openedOn,
    Optional<String> owner,
    Optional<LocalDate> deadline,
    Scope scope,
    Source source,
    State state) {

  /** What is objected to; statistics by reason show where business goes wrong. */
  public enum Reason {
    SERVICE,
    GOODS,
    AMOUNT,
    NOT_RECEIVED,
    NOT_ORDERED,
    LATE_DELIVERY,
    MISUNDERSTANDING,
    WRONG_ADDRESS,
    OTHER
  }

  /** Whether the claim itself is contested, or only what is asked beside it. */
  public enum Scope {
    PRINCIPAL,
    CHARGES;

    /** How much of the invoice can still be contested so. */
    public Money undisputed(Invoice invoice) {
      return switch (this) {
        case PRINCIPAL -> invoice.undisputed();
        case CHARGES -> invoice.undisputedCharges();
      };
    }
  }

  /** Who heard the objection. */
  public enum Source {
    LEDGER,
    DUNNING,
    COLLECTIONS
  }

  /** Who was right: the debtor (UPHELD), the creditor (REJECTED), each in part. */
  public enum Outcome {
    UPHELD,
    REJECTED,
    PARTLY
  }

  public sealed interface State {}

  public record Pending() implements State {}

  public record Resolved(Outcome outcome, LocalDate on, Optional<String> note) implements State {}

  /** Takes the disputed part out of what is pursued; the rest stays due. */
  public Decision<Invoice, LedgerEvent> on(Invoice contested) {
    Money undisputed = scope.undisputed(contested);
    if (scope == Scope.PRINCIPAL ? !contested.isOpen() : !contested.charges().open().isPositive()) {
      return Decision.refuse(
          new LedgerRefusal.NothingOpen(contested.document().number(), contested.status()));
    }
    if (amount.compareTo(undisputed) > 0) {
      return Decision.refuse(new LedgerRefusal.DisputeExceedsOpen(undisputed));
    }
    Invoice next = contested.with(flags(contested.flags(), disputed(contested).plus(amount)));
    return Decision.accept(next, new DisputeEvent.InvoiceDisputed(next, this));
  }

  /** Pursues the disputed part again, however the dispute ended. */
  public Decision<Invoice, LedgerEvent> endedOn(Invoice contested) {
    Money disputed = disputed(contested);
    Money left = disputed.minus(amount.min(disputed));
    Invoice next = contested.with(flags(contested.flags(), left));
    return Decision.accept(next, new DisputeEvent.DisputeResolved(next, this));
  }

  private Money disputed(Invoice contested) {
    return switch (scope) {
      case PRINCIPAL -> contested.flags().disputed();
      case CHARGES -> contested.flags().chargesDisputed();
    };
  }

  private InvoiceFlags flags(InvoiceFlags before, Money disputed) {
    return switch (scope) {
      case PRINCIPAL -> before.withDisputed(disputed);
      case CHARGES -> before.withChargesDisputed(disputed);
    };
  }

  public Decision<Dispute, LedgerEvent> resolve(Resolved resolution) {
    return switch (state) {
      case Resolved done -> Decision.refuse(new LedgerRefusal.AlreadyResolved(done.on()));
      case Pending pending ->
          Decision.accept(
              new Dispute(
                  id,
                  creditor,
                  invoice,
                  reason,
                  amount,
                  note,
                  openedOn,
                  owner,
                  deadline,
                  scope,
                  source,
                  resolution),
              List.of());
    };
  }
}
