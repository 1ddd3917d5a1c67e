package org.encours.collections.domain.route;

/** How long a claim has been overdue; the chance to recover falls with it. */
public enum AgeBand {
  UP_TO_90,
  UP_TO_180,
  UP_TO_365,
  OLDER;

  public static AgeBand of(long daysPastDue) {
    if (daysPastDue <= 90) {
      return UP_TO_90;
    }
    if (daysPastDue <= 180) {
      return UP_TO_180;
    }
    return daysPastDue <= 365 ? UP_TO_365 : OLDER;
  }
}
