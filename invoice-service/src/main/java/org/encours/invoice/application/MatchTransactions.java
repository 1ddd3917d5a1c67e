package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.BankStatements;
import org.encours.invoice.application.port.BankStatements.Outcome;
import org.encours.invoice.application.port.BankStatements.Worked;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.BankTransaction.Nature;
import org.encours.invoice.domain.bank.Candidate;
import org.encours.invoice.domain.bank.Likeness;
import org.encours.invoice.domain.bank.Suggestion;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.IncomingPayment;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;

/**
 * Finds what money on the account was for: by payment reference, by invoice number, by who paid
 * from that account before and the exact amount; else it is booked unallocated, with suggestions.
 * Hundreds of movements cost as many round trips as one.
 */
@ApplicationScoped
class MatchTransactions {

  /** A movement booked, whom it is from, and what it named. */
  private record Booked(
      BankTransaction movement,
      Receipt receipt,
      Optional<DebtorKey> payer,
      boolean matched,
      List<Claim> named) {}

  private final Invoices invoices;
  private final Debtors debtors;
  private final BankStatements statements;
  private final PostReceipt post;
  private final Ids ids;

  MatchTransactions(
      Invoices invoices, Debtors debtors, BankStatements statements, PostReceipt post, Ids ids) {
    this.invoices = invoices;
    this.debtors = debtors;
    this.statements = statements;
    this.post = post;
    this.ids = ids;
  }

  /** What became of each, in the order given. */
  List<Worked> receive(
      CreditorId creditor, List<BankTransaction> movements, PayerDirectory payers) {
    if (movements.isEmpty()) {
      return List.of();
    }
    payers.load(movements);
    PayableInvoices payable =
        PayableInvoices.lock(creditor, invoices, debtors, movements, payers.of(movements));
    ReceiptBatch batch = post.batch(creditor);
    List<Booked> booked = new ArrayList<>();
    for (BankTransaction movement : movements) {
      booked.add(book(creditor, movement, payers, payable, batch));
    }
    batch.write();
    return suggested(creditor, booked);
  }

  private Booked book(
      CreditorId creditor,
      BankTransaction movement,
      PayerDirectory payers,
      PayableInvoices payable,
      ReceiptBatch batch) {
    List<Claim> named = payable.stated(movement);
    Optional<DebtorKey> payer = payers.of(movement);
    List<Claim> claims = List.of();
    // Of a batch whose parts are not known nobody can tell how much is for which.
    if (movement.nature() != Nature.BATCH) {
      if (!named.isEmpty()) {
        payer = Optional.of(named.getFirst().invoice().debtor());
        payers.learn(movement, payer.get());
        claims = named;
      } else {
        claims =
            payer.map(who -> payable.settled(who, movement, batch.tolerance())).orElse(List.of());
      }
    }
    Receipt.Movement made = batch.add(received(movement).as(ids.next(), creditor, payer), claims);
    payable.changed(made.booked());
    return new Booked(movement, made.receipt(), payer, !claims.isEmpty(), named);
  }

  private static IncomingPayment received(BankTransaction movement) {
    return new IncomingPayment(
        movement.amount(),
        movement.valueDate(),
        movement.details().written().map(text -> text.substring(0, Math.min(500, text.length()))),
        movement.bankReference());
  }

  /** Suggestions are looked for among what is open after all of them are booked. */
  private List<Worked> suggested(CreditorId creditor, List<Booked> booked) {
    List<Booked> open = booked.stream().filter(each -> !each.matched()).toList();
    List<List<Candidate>> candidates =
        open.isEmpty()
            ? List.of()
            : statements.candidates(
                creditor,
                open.stream().map(Booked::movement).toList(),
                open.stream().map(Booked::payer).toList());
    Map<UUID, List<Suggestion>> suggestions = new LinkedHashMap<>();
    for (int i = 0; i < open.size(); i++) {
      Booked each = open.get(i);
      suggestions.put(
          each.receipt().id(), Likeness.rank(each.movement(), named(each), candidates.get(i)));
    }
    return booked.stream()
        .map(each -> worked(each, suggestions.getOrDefault(each.receipt().id(), List.of())))
        .toList();
  }

  private static List<UUID> named(Booked booked) {
    return booked.named().stream().map(claim -> claim.invoice().id()).toList();
  }

  private static Worked worked(Booked each, List<Suggestion> suggestions) {
    Outcome without = suggestions.isEmpty() ? Outcome.UNMATCHED : Outcome.SUGGESTED;
    return new Worked(
        each.movement(),
        each.matched() ? Outcome.MATCHED : without,
        Optional.of(each.receipt().id()),
        suggestions);
  }
}
