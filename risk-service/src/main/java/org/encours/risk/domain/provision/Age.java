package org.encours.risk.domain.provision;

/** How old an open amount is, in days past due; the day of the due date itself is not due. */
public enum Age {
  NOT_DUE(Integer.MIN_VALUE),
  D1_30(1),
  D31_60(31),
  D61_90(61),
  OVER_90(91);

  private final int from;

  Age(int from) {
    this.from = from;
  }

  /**
   * @param days past due; zero and less is not due
   */
  public static Age of(int days) {
    Age age = NOT_DUE;
    for (Age each : values()) {
      if (days >= each.from) {
        age = each;
      }
    }
    return age;
  }

  boolean isReachedAfter(int days) {
    return days >= from;
  }
}
