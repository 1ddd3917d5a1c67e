package org.encours.dunning.application.port;

import java.time.LocalDate;
import java.util.List;
import org.encours.dunning.domain.decision.Run;
import org.encours.kernel.CreditorId;

/** Runs for a business date, as far as dunning itself speaks of them. */
public interface Runs {

  /** Lists for a run every debtor that has something to decide by its date. */
  void listDue(Run run);

  /** Business dates from a day on and before another on which runs that count took place. */
  List<LocalDate> between(CreditorId creditor, LocalDate from, LocalDate before);
}
