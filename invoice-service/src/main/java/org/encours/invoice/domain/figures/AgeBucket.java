package org.encours.invoice.domain.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long past its due date an amount is; the due date itself is not late. */
public enum AgeBucket {
  NOT_DUE("notDue", 0),
  D1_30("d1_30", 30),
  D31_60("d31_60", 60),
  D61_90("d61_90", 90),
  D90_PLUS("d90plus", Long.MAX_VALUE);

  private final String wireName;
  private final long upTo;

  AgeBucket(String wireName, long upTo) {
    this.wireName = wireName;
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

  /** As reports and policies name it. */
  public String wireName() {
    return wireName;
  }
}
