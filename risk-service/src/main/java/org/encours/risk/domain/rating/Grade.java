package org.encours.risk.domain.rating;

/** From A, pays as agreed, to E, no credit. */
public enum Grade {
  A(80),
  B(65),
  C(50),
  D(25),
  E(0);

  private final int from;

  Grade(int from) {
    this.from = from;
  }

  /**
   * @param score 0 to 100
   */
  public static Grade ofScore(int score) {
    for (Grade grade : values()) {
      if (score >= grade.from) {
        return grade;
      }
    }
    throw new IllegalArgumentException("no score: " + score);
  }

  public boolean isBetterThan(Grade other) {
    return ordinal() < other.ordinal();
  }
}
