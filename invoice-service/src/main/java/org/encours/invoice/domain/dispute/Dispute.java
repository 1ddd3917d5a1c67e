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
    if (!contested.isOpen()) {
      return Decision.refuse(
          new LedgerRefusal.NothingOpen(contested.document().number(), contested.status()));
    }
    if (amount.compareTo(contested.undisputed()) > 0) {
      return Decision.refuse(new LedgerRefusal.DisputeExceedsOpen(contested.undisputed()));
    }
    InvoiceFlags flags = contested.flags();
    Invoice next = contested.with(flags.withDisputed(flags.disputed().plus(amount)));
    return Decision.accept(next, new DisputeEvent.InvoiceDisputed(next, this));
  }

  /** Pursues the disputed part again, however the dispute ended. */
  public Decision<Invoice, LedgerEvent> endedOn(Invoice contested) {
    Money disputed = contested.flags().disputed();
    Money left = disputed.minus(amount.min(disputed));
    Invoice next = contested.with(contested.flags().withDisputed(left));
    return Decision.accept(next, new DisputeEvent.DisputeResolved(next, this));
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
                  resolution),
              List.of());
    };
  }
}
