package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * A lump sum of an accepted clause, with the figures it follows from.
 *
 * @param amount what is claimed: the sum of the lines
 * @param base the amount still due that it is reckoned on
 * @param cap the most that the law allows on that base, where it sets a limit
 * @param law the article that grants or limits it
 */
public record Penalty(Money amount, Money base, Optional<Money> cap, List<Line> lines, String law) {

  public Penalty {
    lines = List.copyOf(lines);
    cap = cap == null ? Optional.empty() : cap;
  }

  /** What a line is. */
  public enum Kind {
    /** A fixed part. */
    FLAT,
    /** So many percent of a part of the base. */
    SHARE,
    /** The clause's least amount, in place of its share. */
    MINIMUM,
    /** The law's greatest amount, in place of what the share would come to. */
    MAXIMUM
  }

  /**
   * @param percent of {@code of}; empty for what is fixed
   */
  public record Line(Kind kind, Optional<BigDecimal> percent, Optional<Money> of, Money amount) {

    public static Line fixed(Kind kind, Money amount) {
      return new Line(kind, Optional.empty(), Optional.empty(), amount);
    }

    public static Line share(BigDecimal percent, Money of, Money amount) {
      return new Line(Kind.SHARE, Optional.of(percent), Optional.of(of), amount);
    }
  }
}
