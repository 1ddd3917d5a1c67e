package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.BankStatements;
import org.encours.invoice.application.port.BankStatements.Outcome;
import org.encours.invoice.application.port.BankStatements.Worked;
import org.encours.invoice.domain.bank.BankTransaction;
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
      UUID statement,
      String iban,
      List<BankTransaction> fresh,
      PayerDirectory payers) {
    Tally tally = new Tally();
    for (int from = 0; from < fresh.size(); from += AT_ONCE) {
      List<Worked> worked =
          work(creditor, fresh.subList(from, Math.min(fresh.size(), from + AT_ONCE)), payers);
      statements.addWorked(creditor, statement, iban, from, worked);
      tally.add(worked);
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
