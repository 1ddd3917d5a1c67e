package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Disputes;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.invoice.domain.dispute.Dispute.Resolved;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.kernel.RefusedException;

/** Ends a dispute; whether a credit note follows is said by the credit note itself. */
@ApplicationScoped
public class ResolveDispute {

  private final Disputes disputes;
  private final InvoiceForUpdate locked;
  private final Clock clock;

  ResolveDispute(Disputes disputes, InvoiceForUpdate locked, Clock clock) {
    this.disputes = disputes;
    this.locked = locked;
    this.clock = clock;
  }

  /**
   * @param on today where it is not given
   */
  @Transactional
  public Dispute resolve(
      CreditorId creditor,
      UUID id,
      Dispute.Outcome outcome,
      Optional<LocalDate> on,
      Optional<String> note) {
    if (outcome == null) {
      throw new RefusedException(
          new InvalidInput("resolution", "outcome", "must be UPHELD, REJECTED or PARTLY"));
    }
    var invoice = locked.find(creditor, find(creditor, id).invoice());
    Resolved resolution = new Resolved(outcome, on.orElseGet(() -> LocalDate.now(clock)), note);
    Dispute resolved = find(creditor, id).resolve(resolution).orThrow().state();
    var accepted = resolved.endedOn(invoice).orThrow();
    disputes.save(resolved, accepted.state(), accepted.events());
    return resolved;
  }

  private Dispute find(CreditorId creditor, UUID id) {
    return disputes
        .find(creditor, id)
        .orElseThrow(() -> new NotFound("There is no dispute " + id + "."));
  }
}
