package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.BankAccounts;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;

/** Notes that a claim was sold or factored: the debtor pays somebody else, nobody dunns it here. */
@ApplicationScoped
public class AssignInvoice {

  /**
   * Who takes the claim; missing values are null.
   *
   * @param on today where it is not given
   * @param payTo the account to which the debtor is to pay
   */
  public record Order(
      Assignment.Kind kind,
      String assignee,
      Optional<LocalDate> on,
      Optional<String> payTo,
      Optional<String> reference,
      Optional<Money> price) {}

  private final Invoices invoices;
  private final InvoiceForUpdate locked;
  private final BankAccounts accounts;
  private final Ids ids;
  private final Clock clock;

  AssignInvoice(
      Invoices invoices, InvoiceForUpdate locked, BankAccounts accounts, Ids ids, Clock clock) {
    this.invoices = invoices;
    this.locked = locked;
    this.accounts = accounts;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public Invoice assign(CreditorId creditor, UUID id, Order order) {
    Violations violations = new Violations();
    violations.require(order.kind() != null, "kind", "must be SOLD or FACTORED");
    violations.requireText("assignee", order.assignee(), 200);
    violations.allowText("reference", order.reference(), 100);
    order.on().ifPresent(day -> violations.requireDay("assignedOn", day));
    Optional<String> payTo =
        order.payTo().flatMap(text -> violations.read("payTo", () -> accounts.iban(text)));
    order
        .price()
        .ifPresent(
            price -> violations.require(!price.isNegative(), "price", "must not be negative"));
    if (!violations.none()) {
      throw new RefusedException(new InvalidInput("assignment", violations.list()));
    }
    Assignment assignment =
        new Assignment(
            order.kind(),
            order.assignee(),
            order.on().orElseGet(() -> LocalDate.now(clock)),
            payTo,
            order.reference(),
            order.price());
    var accepted = assignment.of(ids.next(), locked.find(creditor, id)).orThrow();
    invoices.book(creditor, List.of(accepted.state()), List.of(), accepted.events());
    return accepted.state().invoice();
  }
}
