package org.encours.dunning.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.decision.Run;
import org.encours.kernel.CreditorId;

/** Runs and what is left to do of them; several instances work on one run. */
public interface Runs {

  /** What a batch counted: steps taken by name, invoices held back by reason, messages ordered. */
  record Tally(Map<String, Long> byStep, Map<String, Long> skipped, long messages) {}

  /** Writes the run down with every debtor that has something to decide by its date. */
  void start(Run run, Instant at);

  /** Whether a run that counts was begun for that date; waits for one that is just beginning. */
  boolean begun(CreditorId creditor, LocalDate businessDate);

  /** Business dates from a day on and before another on which runs that count took place. */
  List<LocalDate> between(CreditorId creditor, LocalDate from, LocalDate before);

  /** A run that is not at its end, of any creditor. */
  Optional<Run> unfinished();

  /** Takes debtors out of the run for this transaction; nobody else gets them meanwhile. */
  List<UUID> take(Run run, int atMost);

  /** Takes one debtor out of the run for this transaction; no if it is no longer in it. */
  boolean take(Run run, UUID debtor);

  /** Debtors that would be taken next and are in nobody's hands. */
  List<UUID> waiting(Run run, int atMost);

  void add(Run run, UUID batch, Tally tally);

  /** Notes that a debtor could not be worked; after some tries the run goes on without it. */
  void failed(Run run, UUID debtor, String why);

  /** Completes the run if nothing of it is left, also in other hands. */
  boolean finish(Run run, Instant at);
}
