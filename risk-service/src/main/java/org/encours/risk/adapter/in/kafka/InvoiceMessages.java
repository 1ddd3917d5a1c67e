package org.encours.risk.adapter.in.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.Money;
import org.encours.risk.domain.behaviour.DisputeOutcome;
import org.encours.risk.domain.debtor.DebtorKind;

/**
 * What is read of the ledger's events. Names, addresses and contacts are not: a rating needs none,
 * only the country for the policy that is meant for it.
 */
final class InvoiceMessages {

  record DebtorMessage(
      UUID debtorId, String debtor, DebtorKind kind, String parent, String country) {}

  record Instalment(LocalDate dueDate, Money amount) {}

  record IssuedMessage(
      UUID invoiceId,
      UUID debtorId,
      LocalDate issueDate,
      LocalDate dueDate,
      Money total,
      List<Instalment> instalments,
      String orderReference) {}

  record AllocatedMessage(UUID invoiceId, UUID debtorId, Money amount, LocalDate valueDate) {}

  record ReversedMessage(UUID invoiceId, UUID debtorId, Money amount, LocalDate reversedOn) {}

  record CreditedMessage(UUID invoiceId, UUID debtorId, Money amount, LocalDate issueDate) {}

  record WrittenOffMessage(UUID invoiceId, UUID debtorId, Money amount, LocalDate writtenOffOn) {}

  record DisputedMessage(UUID invoiceId, UUID debtorId, UUID disputeId, LocalDate openedOn) {}

  record ResolvedMessage(
      UUID invoiceId,
      UUID debtorId,
      UUID disputeId,
      DisputeOutcome outcome,
      LocalDate resolvedOn) {}

  record CreditMessage(UUID debtorId, Money credit) {}

  record ErasedMessage(UUID debtorId, UUID requestId, LocalDate erasedOn) {}

  private InvoiceMessages() {}
}
