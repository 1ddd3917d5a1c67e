package org.encours.collections.domain.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.party.ActionStamp;

/** What happened on a case, in order, chained by hashes. */
public record Timeline(List<TimelineEntry> entries) {

  private static final String GENESIS = "";

  public Timeline {
    entries = List.copyOf(entries);
  }

  public static Timeline empty() {
    return new Timeline(List.of());
  }

  Timeline noted(ActionStamp act, String kind, String text) {
    List<TimelineEntry> more = new ArrayList<>(entries);
    more.add(TimelineEntry.after(lastHash(), entries.size() + 1, act, kind, text));
    return new Timeline(more);
  }

  /**
   * What was known at the end of a day: up to the first that was not, for a chain is only whole
   * from its beginning.
   */
  public List<TimelineEntry> until(LocalDate day) {
    return entries.stream().takeWhile(entry -> !entry.knownOn().isAfter(day)).toList();
  }

  /** Whether every entry still follows from the one before. */
  public boolean intact() {
    String previous = GENESIS;
    for (TimelineEntry entry : entries) {
      if (!entry.follows(previous)) {
        return false;
      }
      previous = entry.hash();
    }
    return true;
  }

  private String lastHash() {
    return entries.isEmpty() ? GENESIS : entries.getLast().hash();
  }
}
