package org.encours.platform.runs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;

/** Begins runs. Workers of every instance carry them out (see {@link RunWorkers}). */
@Singleton
public class Runs {

  private final RunStore store;
  private final RunKinds kinds;
  private final RunSignal signal;
  private final Ids ids;

  Runs(RunStore store, RunKinds kinds, RunSignal signal, Ids ids) {
    this.store = store;
    this.kinds = kinds;
    this.signal = signal;
    this.ids = ids;
  }

  /** Writes a run down with all that is due by its date, in the present transaction if any. */
  public Run start(String kind, CreditorId creditor, LocalDate businessDate, boolean dryRun) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> open(new Run(ids.next(), kind, creditor, businessDate, dryRun)));
  }

  /** Business dates from a day on and before another on which runs that count took place. */
  public List<LocalDate> dates(String kind, CreditorId creditor, LocalDate from, LocalDate before) {
    return store.dates(kind, creditor, from, before);
  }

  /** Begins the run of the day, unless somebody has. */
  void startOnce(String kind, CreditorId creditor, LocalDate businessDate) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              store.lockStarts(kind, creditor);
              if (!store.begun(kind, businessDate).contains(creditor.value())) {
                start(kind, creditor, businessDate, false);
              }
            });
  }

  private Run open(Run run) {
    store.insert(run);
    kinds.of(run).open(run);
    store.countItems(run);
    signal.wakeAfterCommit();
    return run;
  }
}
