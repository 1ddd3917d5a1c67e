package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.application.port.BankStatements;
import org.encours.invoice.application.port.BankStatements.Outcome;
import org.encours.invoice.application.port.BankStatements.Worked;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.Likeness;
import org.encours.invoice.domain.bank.Remittance;
import org.encours.invoice.domain.bank.Suggestion;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.IncomingPayment;
import org.encours.invoice.domain.receipt.Payment;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;

/**
 * Finds what money on the account was for: by payment reference, by invoice number, by who paid
 * from that account before and the exact amount; else it is booked unallocated, with suggestions.
 */
@ApplicationScoped
class MatchTransaction {

  private final FindClaims claims;
  private final BankStatements statements;
  private final PostReceipt money;
  private final Ids ids;

  MatchTransaction(FindClaims claims, BankStatements statements, PostReceipt money, Ids ids) {
    this.claims = claims;
    this.statements = statements;
    this.money = money;
    this.ids = ids;
  }

  Worked receive(CreditorId creditor, BankTransaction transaction, PayerDirectory payers) {
    List<Claim> found =
        claims.stated(
            creditor,
            Remittance.references(transaction),
            Remittance.numbers(transaction),
            transaction.amount());
    if (!found.isEmpty()) {
      payers.learn(transaction, payer(found));
      return booked(creditor, transaction, Optional.of(payer(found)), found, Outcome.MATCHED);
    }
    Optional<DebtorKey> known = payers.of(transaction);
    List<Claim> owed =
        known.map(who -> claims.owedBy(creditor, who, transaction.amount())).orElse(List.of());
    List<Claim> exact =
        owed.stream()
            .filter(
                claim ->
                    Payment.settling(claim.invoice(), transaction.valueDate())
                        .equals(transaction.amount()))
            .limit(1)
            .toList();
    if (!exact.isEmpty()) {
      return booked(creditor, transaction, known, exact, Outcome.MATCHED);
    }
    return suggested(creditor, transaction, known);
  }

  private Worked suggested(
      CreditorId creditor, BankTransaction transaction, Optional<DebtorKey> known) {
    List<Suggestion> suggestions =
        Likeness.rank(transaction, statements.candidates(creditor, transaction, known));
    Worked unallocated =
        booked(
            creditor,
            transaction,
            known,
            List.of(),
            suggestions.isEmpty() ? Outcome.UNMATCHED : Outcome.SUGGESTED);
    return new Worked(transaction, unallocated.outcome(), unallocated.receipt(), suggestions);
  }

  private Worked booked(
      CreditorId creditor,
      BankTransaction transaction,
      Optional<DebtorKey> payer,
      List<Claim> found,
      Outcome outcome) {
    Receipt receipt =
        money.book(
            new IncomingPayment(
                    transaction.amount(),
                    transaction.valueDate(),
                    said(transaction),
                    Optional.of(transaction.key()))
                .as(ids.next(), creditor, payer),
            found);
    return new Worked(transaction, outcome, Optional.of(receipt.id()), List.of());
  }

  private static Optional<String> said(BankTransaction transaction) {
    return transaction
        .structuredReference()
        .or(() -> Optional.of(String.join(" ", transaction.texts())).filter(t -> !t.isBlank()));
  }

  private static DebtorKey payer(List<Claim> found) {
    return found.getFirst().invoice().debtor();
  }
}
