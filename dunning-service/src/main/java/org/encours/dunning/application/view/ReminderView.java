package org.encours.dunning.application.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What was sent, when, how, to whom. */
public interface ReminderView {

  /**
   * @param state TO_APPROVE, ORDERED, SENDING, SENT, IN_DOUBT, FAILED, REJECTED or WITHDRAWN
   * @param sentOn business day it left
   * @param delivery what the carrier reported
   * @param templateVersion of the words its document was written with; 0 for the house's
   * @param decidedBy who approved or rejected it
   * @param replacedBy the reminder that went another way because this one did not arrive
   */
  record SentReminder(
      UUID id,
      String debtor,
      UUID debtorId,
      String policy,
      int policyVersion,
      String step,
      String channel,
      String tone,
      LocalDate businessDate,
      Instant sentAt,
      LocalDate sentOn,
      String to,
      List<Item> items,
      Money charges,
      Money total,
      String state,
      String delivery,
      String deliveryNote,
      String messageId,
      String documentSha256,
      Integer templateVersion,
      UUID replacedBy,
      String failure,
      String decidedBy) {}

  /** One invoice of it, charges split out. */
  record Item(
      UUID invoiceId,
      String number,
      LocalDate dueDate,
      String place,
      Money open,
      Money interest,
      Money fixedCompensation,
      Money penalty,
      Money fees,
      boolean charged,
      Money total) {}

  /** What to look for; empty means any. */
  record Wanted(
      Optional<String> debtor,
      Optional<UUID> invoice,
      Optional<State> state,
      Optional<UUID> after) {}

  /** Where a reminder stands. */
  enum State {
    TO_APPROVE,
    ORDERED,
    SENDING,
    SENT,
    IN_DOUBT,
    FAILED,
    REJECTED,
    WITHDRAWN
  }

  List<SentReminder> list(CreditorId creditor, Wanted wanted, int limit);

  Optional<SentReminder> find(CreditorId creditor, UUID reminder);

  Optional<byte[]> document(CreditorId creditor, UUID reminder);
}
