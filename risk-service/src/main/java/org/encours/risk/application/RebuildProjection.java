package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.risk.application.port.EventBatch;
import org.encours.risk.application.port.Rebuilds;
import org.encours.risk.application.port.RebuiltProjection;
import org.encours.risk.application.view.Rebuild;
import org.encours.risk.application.view.Rebuild.Mode;
import org.encours.risk.application.view.Rebuild.Status;

/**
 * Builds what is known of a creditor's debtors a second time, from the topics' beginning, and sets
 * it against what is live. Decisions (limits, policies, reports) are not told by topics and are
 * never touched. Reading goes in steps beside the live consumers; only comparing stops them.
 */
@ApplicationScoped
public class RebuildProjection {

  /** Longer than any step takes. */
  private static final Duration SILENCE = Duration.ofMinutes(15);

  private final Rebuilds rebuilds;
  private final RebuiltProjection rebuilt;
  private final Ids ids;

  RebuildProjection(Rebuilds rebuilds, RebuiltProjection rebuilt, Ids ids) {
    this.rebuilds = rebuilds;
    this.rebuilt = rebuilt;
    this.ids = ids;
  }

  /** Asks for one; answers the one under way when there is. */
  @Transactional
  public Rebuild ask(CreditorId creditor, Mode mode, String by) {
    return rebuilds.ask(creditor, ids.next(), mode, by);
  }

  /** Takes one on and begins it anew. */
  @Transactional
  public Optional<Rebuild> begin(CreditorId creditor) {
    Optional<Rebuild> taken = rebuilds.claim(creditor, SILENCE);
    taken.ifPresent(_ -> rebuilt.clear(creditor));
    return taken;
  }

  /** Ids of debtors, and until when what was told of each stays untold. */
  @Transactional
  public Map<String, Instant> forgotten(CreditorId creditor) {
    return rebuilt.forgotten(creditor);
  }

  /**
   * Hears a stretch of the past.
   *
   * @param events how many it is
   */
  @Transactional
  public void hear(
      CreditorId creditor, Rebuild rebuild, long events, Consumer<BehaviourSink> past) {
    EventBatch told = EventBatch.nothing();
    past.accept(new BatchingSink(told));
    rebuilt.add(creditor, told);
    rebuilds.advance(creditor, rebuild.id(), events);
  }

  /**
   * Stops the live projection, hears what came meanwhile, compares, and mends where that was asked.
   *
   * @param rest hears everything that the topics have beyond what was heard already
   */
  @Transactional
  public void finish(CreditorId creditor, Rebuild rebuild, Runnable rest) {
    rebuilt.freezeLive();
    rest.run();
    Rebuild.Differences differences = rebuilt.compare(creditor, rebuild.askedAt());
    if (rebuild.mode() == Mode.REPAIR && !differences.none()) {
      rebuilt.takeOver(creditor);
    }
    rebuilt.clear(creditor);
    rebuilds.end(creditor, rebuild.completed(differences));
  }

  /** A past that lost its beginning cannot be told from a projection that knows too much. */
  @Transactional
  public void refuse(CreditorId creditor, Rebuild rebuild, List<String> truncated) {
    String why = "the broker no longer has the beginning of " + String.join(", ", truncated);
    rebuilds.end(creditor, rebuild.ended(Status.REFUSED, why));
  }

  @Transactional
  public void fail(CreditorId creditor, Rebuild rebuild, String why) {
    rebuilds.end(creditor, rebuild.ended(Status.FAILED, why));
  }
}
