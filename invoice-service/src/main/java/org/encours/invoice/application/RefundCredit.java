package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.BankAccounts;
import org.encours.invoice.application.port.CreditNotes;
import org.encours.invoice.application.port.Credits;
import org.encours.invoice.application.port.Credits.Left;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Receipts;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.book.LedgerRefusal.RefundExceedsCredit;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.NoteCredit;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.invoice.domain.receipt.Refund;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;

/** Notes that a debtor's credit was paid back, the oldest credit first. */
@ApplicationScoped
public class RefundCredit {

  /**
   * What was paid back.
   *
   * @param debtor the ERP's customer number
   * @param executedOn today where it is not given
   */
  public record Order(
      String debtor,
      Money amount,
      Optional<String> iban,
      Optional<LocalDate> executedOn,
      String reason) {}

  private final Debtors debtors;
  private final Credits credits;
  private final Receipts receipts;
  private final CreditNotes notes;
  private final CreditBalanceNotifier balance;
  private final BankAccounts accounts;
  private final Ids ids;
  private final Clock clock;

  RefundCredit(
      Debtors debtors,
      Credits credits,
      Receipts receipts,
      CreditNotes notes,
      CreditBalanceNotifier balance,
      BankAccounts accounts,
      Ids ids,
      Clock clock) {
    this.debtors = debtors;
    this.credits = credits;
    this.receipts = receipts;
    this.notes = notes;
    this.balance = balance;
    this.accounts = accounts;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public Refund refund(CreditorId creditor, Order order) {
    Optional<String> iban = checked(order);
    DebtorKey debtor =
        debtors
            .key(creditor, order.debtor())
            .orElseThrow(() -> invalid("debtor", "no debtor has the reference " + order.debtor()));
    debtors.lock(creditor, List.of(debtor.id()));
    List<Refund.Share> shares = shares(creditor, debtor, order.amount());
    Refund refund =
        new Refund(
            ids.next(),
            creditor,
            debtor,
            order.amount(),
            iban,
            order.executedOn().orElseGet(() -> LocalDate.now(clock)),
            order.reason(),
            shares);
    credits.add(refund);
    shares.forEach(share -> payBack(refund, share));
    return refund;
  }

  private Optional<String> checked(Order order) {
    Violations violations = new Violations();
    violations.requireText("debtor", order.debtor(), 64);
    violations.requireText("reason", order.reason(), 1000);
    violations.require(
        order.amount() != null && order.amount().isPositive(),
        "amount",
        "is required and must be positive");
    order.executedOn().ifPresent(day -> violations.requireDay("executedOn", day));
    Optional<String> iban =
        order.iban().flatMap(text -> violations.read("iban", () -> accounts.iban(text)));
    if (!violations.none()) {
      throw new RefusedException(new InvalidInput("refund", violations.list()));
    }
    return iban;
  }

  private List<Refund.Share> shares(CreditorId creditor, DebtorKey debtor, Money amount) {
    List<Refund.Share> shares = new ArrayList<>();
    Money missing = amount;
    for (Left credit : credits.of(creditor, debtor.id())) {
      if (credit.left().currency().equals(amount.currency()) && missing.isPositive()) {
        Money share = missing.min(credit.left());
        shares.add(new Refund.Share(credit.id(), share));
        missing = missing.minus(share);
      }
    }
    if (missing.isPositive()) {
      throw new RefusedException(new RefundExceedsCredit(amount.minus(missing)));
    }
    return shares;
  }

  private void payBack(Refund refund, Refund.Share share) {
    CreditorId creditor = refund.creditor();
    Optional<Receipt> receipt = receipts.findToChange(creditor, share.credit());
    if (receipt.isPresent()) {
      Receipt.Movement back =
          receipt.get().refund(share.amount(), refund.executedOn(), refund.id());
      receipts.save(back, changes(refund, back.credit()));
    } else {
      UUID note = share.credit();
      NoteCredit.Movement back =
          notes
              .findToChange(creditor, note)
              .orElseThrow()
              .refund(share.amount(), refund.executedOn(), refund.id());
      notes.save(back, changes(refund, back.lines()));
    }
  }

  private List<org.encours.invoice.domain.book.LedgerEvent> changes(
      Refund refund, List<LedgerEntry> lines) {
    return balance.changes(lines, Optional.of(refund.debtor()), refund.executedOn());
  }

  private static RefusedException invalid(String path, String message) {
    return new RefusedException(new InvalidInput("refund", path, message));
  }
}
