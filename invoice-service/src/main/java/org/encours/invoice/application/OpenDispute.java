package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Disputes;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.book.LedgerRefusal.NothingOpen;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;

/** Notes what a debtor objects to; the disputed part is no longer reminded. */
@ApplicationScoped
public class OpenDispute {

  /**
   * An objection to note; missing values are null.
   *
   * @param amount all that is open and undisputed where it is not given
   * @param openedOn today where it is not given
   */
  public record Order(
      Dispute.Reason reason,
      Optional<Money> amount,
      String note,
      Optional<LocalDate> openedOn,
      Optional<String> owner,
      Optional<LocalDate> deadline,
      Dispute.Scope scope) {}

  private final Disputes disputes;
  private final InvoiceForUpdate locked;
  private final Ids ids;
  private final Clock clock;

  OpenDispute(Disputes disputes, InvoiceForUpdate locked, Ids ids, Clock clock) {
    this.disputes = disputes;
    this.locked = locked;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public Dispute open(CreditorId creditor, UUID invoiceId, Order order) {
    Invoice invoice = locked.find(creditor, invoiceId);
    check(order, invoice);
    Dispute dispute =
        new Dispute(
            ids.next(),
            creditor,
            invoiceId,
            order.reason(),
            order.amount().orElseGet(() -> order.scope().undisputed(invoice)),
            order.note(),
            order.openedOn().orElseGet(() -> LocalDate.now(clock)),
            order.owner(),
            order.deadline(),
            order.scope(),
            Dispute.Source.LEDGER,
            new Dispute.Pending());
    var accepted = dispute.on(invoice).orThrow();
    disputes.save(dispute, accepted.state(), accepted.events());
    return dispute;
  }

  private static void check(Order order, Invoice invoice) {
    Violations violations = new Violations();
    violations.require(order.reason() != null, "reason", "is required");
    violations.requireText("note", order.note(), 2000);
    violations.allowText("owner", order.owner(), 200);
    order.openedOn().ifPresent(day -> violations.requireDay("openedOn", day));
    order.deadline().ifPresent(day -> violations.requireDay("deadline", day));
    order
        .amount()
        .ifPresent(
            amount ->
                violations.require(
                    amount.isPositive() && amount.currency().equals(invoice.open().currency()),
                    "amount",
                    "must be positive and in the invoice's currency"));
    if (!violations.none()) {
      throw new RefusedException(new InvalidInput("dispute", violations.list()));
    }
    if (!order.scope().undisputed(invoice).isPositive()) {
      throw new RefusedException(new NothingOpen(invoice.document().number(), invoice.status()));
    }
  }
}
