package org.encours.dunning.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.agenda.Task;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Sentence;

/** Tasks for people. */
public interface Agenda {

  /**
   * A task that is open already, by kind, debtor and subject, gets the invoices besides its own.
   */
  void raise(CreditorId creditor, List<Task> tasks);

  /** Locks the task for whoever closes it. */
  Optional<Task> open(CreditorId creditor, UUID task);

  List<Task> openOf(CreditorId creditor, UUID debtor);

  void done(
      CreditorId creditor,
      UUID task,
      String outcome,
      Optional<String> reason,
      Optional<String> note,
      LocalDate on,
      String by);

  /** Its reason is gone: nobody has to do it any more. */
  void withdraw(CreditorId creditor, UUID task, Sentence why, LocalDate on);

  /** It is about these invoices only from now on. */
  void narrow(CreditorId creditor, UUID task, List<UUID> invoices);

  /** Nobody is shown it before a day. */
  void snooze(CreditorId creditor, UUID task, LocalDate until);
}
