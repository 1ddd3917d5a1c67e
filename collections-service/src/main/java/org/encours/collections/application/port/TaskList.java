package org.encours.collections.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.agenda.Task;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.kernel.CreditorId;

/** What is to be done about each open case, made anew when the case has changed. */
public interface TaskList {

  /**
   * A case whose tasks are not known as it is now.
   *
   * @param version of the case, so that a change meanwhile is not taken for known
   */
  record Unlisted(CollectionCase of, int version) {}

  /** Lets the lists of one creditor be made one after the other. */
  void oneAtATime(CreditorId creditor);

  /** The next cases that are not listed, in the order of their ids. */
  List<Unlisted> unlisted(CreditorId creditor, Optional<CaseId> after, int limit);

  void list(Unlisted known, List<Task> tasks);

  /** After a change of what tasks depend on beside the case: all lists are made anew. */
  void forget(CreditorId creditor);

  /** Cases with a task on a date that the day's run sees to, in the order of their ids. */
  List<CaseId> forTheRun(CreditorId creditor, LocalDate on);
}
