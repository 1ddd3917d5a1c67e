package org.encours.platform.tenancy;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.encours.kernel.CreditorId;
import org.jboss.logging.Logger;

/** Does the same for every creditor, each apart: where one fails, the others get theirs. */
@Singleton
public class EachCreditor {

  private static final Logger LOG = Logger.getLogger(EachCreditor.class);

  private final Tenancy tenancy;
  private final MeterRegistry metrics;

  EachCreditor(Tenancy tenancy, MeterRegistry metrics) {
    this.tenancy = tenancy;
    this.metrics = metrics;
  }

  /**
   * @param work its name in log and metric
   */
  public void apart(String work, List<CreditorId> creditors, Consumer<CreditorId> act) {
    for (CreditorId creditor : creditors) {
      try {
        tenancy.in(creditor, () -> act.accept(creditor));
      } catch (RuntimeException failed) {
        LOG.errorf(failed, "%s failed for %s", work, creditor);
        metrics.counter("encours.creditor.work.failures", "work", work).increment();
      }
    }
  }
}
