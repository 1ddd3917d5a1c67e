package org.encours.dunning.adapter.out.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.dunning.domain.claim.ProposedRate;
import org.encours.dunning.domain.claim.Rate;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.OutgoingEvent;

/** A statutory rate came into force: it is nobody's and holds for every creditor. */
public final class RateEvents {

  /** Stands where an event names its creditor. */
  private static final CreditorId EVERY_CREDITOR = new CreditorId("every-creditor");

  record StatutoryRateSet(
      UUID rateId,
      String series,
      LocalDate from,
      LocalDate to,
      BigDecimal percent,
      String certainty,
      String source,
      String approvedBy,
      Instant approvedAt) {}

  private RateEvents() {}

  public static OutgoingEvent set(ProposedRate approved) {
    Rate rate = approved.rate();
    ProposedRate.Approval approval = approved.approval().orElseThrow();
    return new OutgoingEvent(
        "dunning.statutory-rate-set.v1",
        EVERY_CREDITOR,
        rate.series().name(),
        new StatutoryRateSet(
            approved.id(),
            rate.series().name(),
            rate.from(),
            rate.to(),
            rate.percent(),
            rate.certainty().name(),
            rate.source(),
            approval.by(),
            approval.at()));
  }
}
