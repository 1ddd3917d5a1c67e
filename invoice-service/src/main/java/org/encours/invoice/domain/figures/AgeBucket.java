package org.encours.invoice.domain.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long past its due date an amount is; the due date itself is not late. */
public enum AgeBucket {
  NOT_DUE(0),
  D1_30(30),
  D31_60(60),
  D61_90(90),
  D90_PLUS(Long.MAX_VALUE);

  private final long upTo;

  AgeBucket(long upTo) {
    this.upTo = upTo;
  }

  public static AgeBucket of(LocalDate dueDate, LocalDate asOf) {
    long late = ChronoUnit.DAYS.between(dueDate, asOf);
    for (AgeBucket bucket : values()) {
      if (late <= bucket.upTo) {
        return bucket;
      }
    }
    throw new IllegalStateException("no bucket for " + late);
  }
}
