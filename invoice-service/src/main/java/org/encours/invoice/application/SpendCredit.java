package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.CreditNotes;
import org.encours.invoice.application.port.LedgerPolicies;
import org.encours.invoice.application.port.Receipts;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.NoteCredit;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;

/** Lets what is left of a receipt or a credit note pay claims whose accounts are locked. */
@ApplicationScoped
class SpendCredit {

  private final Receipts receipts;
  private final CreditNotes notes;
  private final LedgerPolicies policies;
  private final CreditBalanceNotifier balance;

  SpendCredit(
      Receipts receipts,
      CreditNotes notes,
      LedgerPolicies policies,
      CreditBalanceNotifier balance) {
    this.receipts = receipts;
    this.notes = notes;
    this.policies = policies;
    this.balance = balance;
  }

  /** Whose credit it is; empty while nobody knows who paid. */
  Optional<DebtorKey> owner(CreditorId creditor, UUID credit) {
    return receipts
        .findToChange(creditor, credit)
        .map(Receipt::debtor)
        .orElseGet(() -> Optional.of(note(creditor, credit).debtor()));
  }

  void on(CreditorId creditor, UUID credit, List<Claim> claims) {
    Optional<Receipt> receipt = receipts.findToChange(creditor, credit);
    if (receipt.isPresent()) {
      spend(receipt.get(), claims);
    } else {
      spend(note(creditor, credit), claims);
    }
  }

  private void spend(Receipt receipt, List<Claim> claims) {
    DebtorKey payer = claims.getFirst().invoice().debtor();
    var accepted =
        receipt.allocate(payer, claims, policies.settlement(receipt.creditor())).orThrow();
    List<LedgerEvent> events = new ArrayList<>(accepted.events());
    events.addAll(
        balance.changes(
            accepted.state().credit(),
            receipt.debtor().or(() -> Optional.of(payer)),
            receipt.valueDate()));
    receipts.save(accepted.state(), events);
  }

  private void spend(NoteCredit note, List<Claim> claims) {
    var accepted = note.allocate(claims, policies.settlement(note.creditor())).orThrow();
    List<LedgerEvent> events = new ArrayList<>(accepted.events());
    events.addAll(
        balance.changes(accepted.state().lines(), Optional.of(note.debtor()), note.arisenOn()));
    notes.save(accepted.state(), events);
  }

  private NoteCredit note(CreditorId creditor, UUID id) {
    return notes.findToChange(creditor, id).orElseThrow(() -> NotFound.of("credit", id));
  }
}
