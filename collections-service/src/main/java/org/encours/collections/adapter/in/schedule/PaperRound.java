package org.encours.collections.adapter.in.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.encours.collections.application.FetchPapers;
import org.encours.collections.application.view.WantedPapers;
import org.encours.platform.tenancy.Tenancy;

/** Has papers fetched as long as some are wanted. */
@Singleton
public class PaperRound {

  private static final int CASES_A_ROUND = 5;

  private final FetchPapers fetchPapers;
  private final Tenancy tenancy;

  PaperRound(FetchPapers fetchPapers, Tenancy tenancy) {
    this.fetchPapers = fetchPapers;
    this.tenancy = tenancy;
  }

  @Scheduled(
      every = "{encours.collections.papers.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void round() {
    for (int done = 0; done < CASES_A_ROUND; done++) {
      Optional<WantedPapers> wanted = tenancy.everywhere(fetchPapers::take);
      if (wanted.isEmpty()) {
        return;
      }
      tenancy.in(wanted.get().creditor(), () -> fetchPapers.fetch(wanted.get()));
    }
  }
}
