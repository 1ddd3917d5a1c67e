package org.encours.dunning.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/** Tasks for people. */
public interface Agenda {

  /** What a person is asked to do. */
  enum Kind {
    CALL,
    PROMISE_BROKEN,
    PROMISE_DUE,
    WRONG_ADDRESS,
    MISSING_DATA,
    IN_DOUBT,
    EVIDENCE_MISSING,
    SUSPICIOUS_BALANCE,
    DISPUTE_TO_SETTLE,
    PLAN_TO_OFFER,
    CALL_AGAIN
  }

  /**
   * @param subject what it is about: an open task of the same kind and subject is not raised twice
   */
  record Task(
      UUID id,
      Kind kind,
      UUID debtorId,
      List<UUID> invoices,
      LocalDate dueOn,
      String why,
      String subject) {}

  void raise(CreditorId creditor, List<Task> tasks);

  Optional<Task> open(CreditorId creditor, UUID task);

  void done(
      CreditorId creditor,
      UUID task,
      String outcome,
      Optional<String> reason,
      Optional<String> note,
      LocalDate on,
      String by);
}
