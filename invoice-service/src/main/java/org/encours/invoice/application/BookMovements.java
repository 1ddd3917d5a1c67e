package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.BankStatements;
import org.encours.invoice.application.port.BankStatements.Loading;
import org.encours.invoice.application.port.BankStatements.Outcome;
import org.encours.invoice.application.port.BankStatements.Worked;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.invoice.domain.bank.BankStatement.Kind;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.EntryOf;
import org.encours.invoice.domain.bank.Recognition;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.kernel.CreditorId;

/** Books the movements of a statement, a thousand at a time. */
@ApplicationScoped
class BookMovements {

  private static final int AT_ONCE = 1_000;

  private final BankStatements statements;
  private final MatchTransactions match;
  private final ReverseReceipt reverse;

  BookMovements(BankStatements statements, MatchTransactions match, ReverseReceipt reverse) {
    this.statements = statements;
    this.match = match;
    this.reverse = reverse;
  }

  Tally book(
      CreditorId creditor,
      UUID id,
      BankStatement statement,
      Recognition recognition,
      PayerDirectory payers) {
    Loading into = new Loading(id, statement.iban(), new EntryOf(statement));
    List<BankTransaction> fresh = recognition.fresh();
    Tally tally = new Tally();
    for (int from = 0; from < fresh.size(); from += AT_ONCE) {
      List<Worked> worked =
          work(creditor, fresh.subList(from, Math.min(fresh.size(), from + AT_ONCE)), payers);
      statements.addWorked(creditor, into, from, worked);
      tally.add(worked);
    }
    List<Worked> known =
        recognition.known().stream()
            .map(each -> new Worked(each, Outcome.KNOWN, Optional.empty(), List.of()))
            .toList();
    statements.addWorked(creditor, into, fresh.size(), known);
    // Several reports may tell of what a statement holds, one after the other.
    if (statement.kind() == Kind.STATEMENT) {
      statements.meet(creditor, id, recognition.met());
    }
    return tally;
  }

  /** In their order: a return may take back what came in just before it. */
  private List<Worked> work(
      CreditorId creditor, List<BankTransaction> movements, PayerDirectory payers) {
    List<Worked> worked = new ArrayList<>();
    List<BankTransaction> receipts = new ArrayList<>();
    for (BankTransaction each : movements) {
      if (each.receives()) {
        receipts.add(each);
      } else if (each.takesBack()) {
        worked.addAll(match.receive(creditor, receipts, payers));
        receipts.clear();
        worked.add(takeBack(creditor, each));
      } else {
        worked.add(new Worked(each, Outcome.IGNORED, Optional.empty(), List.of()));
      }
    }
    worked.addAll(match.receive(creditor, receipts, payers));
    return worked;
  }

  private Worked takeBack(CreditorId creditor, BankTransaction movement) {
    Optional<UUID> receipt = statements.returned(creditor, movement);
    receipt.ifPresent(
        id ->
            reverse.reverse(
                creditor,
                id,
                new Receipt.Reversal(movement.valueDate(), movement.back().reason())));
    return new Worked(
        movement, receipt.isPresent() ? Outcome.REVERSED : Outcome.UNMATCHED, receipt, List.of());
  }
}
