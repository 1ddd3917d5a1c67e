package org.encours.dunning.domain.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.policy.Step;
import org.encours.dunning.domain.receivable.Receivable;

/**
 * All that one run decides about one debtor.
 *
 * @param calls invoices for which a person should call
 * @param legalWaitEndedOn last day of the free term of what is handed off, where the law grants one
 * @param missing what has to be completed before the debtor can be written to
 */
public record DebtorDecision(
    List<ItemOutcome> outcomes,
    List<Message> messages,
    List<Receivable> calls,
    Optional<Step> supplyHold,
    List<HandoffClaim> handoff,
    Optional<LocalDate> legalWaitEndedOn,
    List<String> missing) {

  /** An invoice to hand off with its claim. */
  public record HandoffClaim(Receivable item, InvoiceClaim claim) {}
}
