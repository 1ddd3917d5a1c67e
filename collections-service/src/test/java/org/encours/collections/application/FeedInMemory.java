package org.encours.collections.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.encours.collections.application.view.AgencyFeed;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.kernel.CreditorId;

/** One agency's feed. */
final class FeedInMemory implements AgencyFeed {

  private final List<Entry> entries = new ArrayList<>();

  /** So many more things to tell. */
  void tell(int more) {
    for (int i = 0; i < more; i++) {
      int position = entries.size() + 1;
      entries.add(new Entry(position, "handoff.instructed.v1", new UUID(1, position), "{}"));
    }
  }

  @Override
  public List<Entry> after(CreditorId creditor, AgencyId agency, long after, int limit) {
    return entries.stream().filter(entry -> entry.position() > after).limit(limit).toList();
  }

  @Override
  public long end(CreditorId creditor, AgencyId agency) {
    return entries.size();
  }

  @Override
  public List<Collected> collected(
      CreditorId creditor, AgencyId agency, LocalDate from, LocalDate to) {
    return List.of();
  }
}
