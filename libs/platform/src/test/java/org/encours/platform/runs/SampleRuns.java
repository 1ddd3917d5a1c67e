package org.encours.platform.runs;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.encours.kernel.CreditorId;

/** A kind of run whose items and failures a test chooses. */
@Singleton
class SampleRuns implements RunKind {

  static final String NAME = "sample";

  final Set<CreditorId> creditors = ConcurrentHashMap.newKeySet();
  final Set<CreditorId> refusing = ConcurrentHashMap.newKeySet();
  final Map<CreditorId, List<UUID>> due = new ConcurrentHashMap<>();
  final Set<UUID> poisoned = ConcurrentHashMap.newKeySet();
  final Set<UUID> inUse = ConcurrentHashMap.newKeySet();
  final Set<UUID> worked = ConcurrentHashMap.newKeySet();

  private final RunItems items;

  SampleRuns(RunItems items) {
    this.items = items;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<RunCreditor> creditors() {
    return creditors.stream()
        .map(it -> new RunCreditor(it, Optional.of("BE")))
        .sorted(BY_ID)
        .toList();
  }

  @Override
  public Hours hours() {
    return new Hours(LocalTime.of(9, 0), LocalTime.of(19, 0));
  }

  @Override
  public int batchItems() {
    return 10;
  }

  @Override
  public void open(Run run) {
    if (refusing.contains(run.creditor())) {
      throw new IllegalStateException("no policy");
    }
    items.add(run.id(), run.creditor(), due.getOrDefault(run.creditor(), List.of()));
  }

  @Override
  public Worked work(Run run, List<UUID> taken) {
    for (UUID item : taken) {
      if (poisoned.contains(item)) {
        throw new IllegalStateException("its currency is unknown");
      }
    }
    List<UUID> held = taken.stream().filter(inUse::remove).toList();
    List<UUID> free = taken.stream().filter(it -> !held.contains(it)).toList();
    worked.addAll(free);
    return new Worked(Counts.ofSteps(Map.of("WORKED", (long) free.size())), held);
  }

  private static final java.util.Comparator<RunCreditor> BY_ID =
      java.util.Comparator.comparing(it -> it.id().value());
}
