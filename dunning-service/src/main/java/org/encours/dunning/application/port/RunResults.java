package org.encours.dunning.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.decision.DebtorDecision.HandoffClaim;
import org.encours.dunning.domain.decision.ItemOutcome;
import org.encours.dunning.domain.decision.Run;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;

/** Writes down what a batch of a run brings about, in the run's transaction. */
public interface RunResults {

  /**
   * A message to send.
   *
   * @param steps the step that each invoice took with it; one that is only listed has none
   */
  record Ordered(UUID id, UUID debtorId, Message message, Map<UUID, String> steps) {}

  /** Deliveries to a debtor that are to be held. */
  record SupplyHold(Debtor debtor, String reason) {}

  /** Invoices of a debtor that reminding is over for. */
  record Handoff(
      UUID id,
      Debtor debtor,
      List<HandoffClaim> claims,
      String reason,
      Optional<LocalDate> noticeGivenOn,
      Optional<LocalDate> legalWaitEndedOn) {}

  /** All that a batch brings about. */
  record Effects(
      List<ItemOutcome> outcomes,
      List<Ordered> messages,
      List<Task> tasks,
      List<SupplyHold> holds,
      List<Handoff> handoffs) {}

  /** A running number for each message, from which its payment reference follows. */
  long nextMessageNumber();

  void save(CreditorId creditor, Run run, Effects effects);
}
