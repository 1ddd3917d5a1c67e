package org.encours.platform.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/** Removes once a day what the law kept of erased people and need not be kept any more. */
@Singleton
class ExpiryJob {

  private static final Logger LOG = Logger.getLogger(ExpiryJob.class);

  private final Erasures erasures;
  private final PersonRows rows;
  private final Tenancy tenancy;
  private final Clock clock;

  ExpiryJob(Erasures erasures, PersonRows rows, Tenancy tenancy, Clock clock) {
    this.erasures = erasures;
    this.rows = rows;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  @Scheduled(every = "24h", delayed = "15m", identity = "retention-expiry")
  void removeExpired() {
    LocalDate today = LocalDate.now(clock);
    for (String creditor :
        tenancy.everywhere(
            () -> rows.list("SELECT DISTINCT creditor FROM erasure", row -> row.getString(1)))) {
      int removed = tenancy.in(new CreditorId(creditor), () -> remove(creditor, today));
      LOG.infof("%d rows of erased people went for good", removed);
    }
  }

  @Transactional
  int remove(String creditor, LocalDate today) {
    return erasures.removeExpired(new CreditorId(creditor), today);
  }
}
