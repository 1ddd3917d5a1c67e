package org.encours.collections.domain.cases;

import java.time.LocalDate;
import org.encours.collections.domain.agency.NoticeTerms;
import org.encours.kernel.WorkingDays;

/**
 * The formal notice with which a collector must start towards a consumer, and the 14 days it must
 * then wait before any other step (art. XIX.7 §2 CEL).
 *
 * @param lastFreeDay the last day of the wait
 */
public record CollectorNotice(LocalDate sentOn, Channel channel, LocalDate lastFreeDay) {

  /** How it was sent, which decides when the 14 days start. */
  public enum Channel {
    POST,
    EMAIL
  }

  /**
   * The days start on the third working day after posting, or on the calendar day after an e-mail
   * (as in art. XIX.2). A last day that is no working day rolls on, the safe reading.
   */
  public static CollectorNotice sent(LocalDate on, Channel channel, WorkingDays days) {
    LocalDate start =
        switch (channel) {
          case POST -> days.nthAfter(on, 3);
          case EMAIL -> on.plusDays(1);
        };
    return new CollectorNotice(
        on, channel, days.onOrAfter(start.plusDays(NoticeTerms.FREE_DAYS - 1L)));
  }

  /** Whether other steps may be taken on a day. */
  public boolean over(LocalDate on) {
    return on.isAfter(lastFreeDay);
  }
}
