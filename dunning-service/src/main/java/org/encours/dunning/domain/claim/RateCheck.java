package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Decision;
import org.encours.kernel.Refusal;
import org.encours.kernel.Violation;

/**
 * Whether a rate can follow what is known: whole half-years, no gap, no overlap, a likely figure.
 */
public final class RateCheck {

  private static final BigDecimal MOST = BigDecimal.valueOf(30);
  private static final int SHORTEST_SOURCE = 3;

  private RateCheck() {}

  /** The figures make no rate: 1050 instead of 10.50. */
  public record InvalidRate(List<Violation> violations) implements Refusal {
    @Override
    public String detail() {
      return "This is no statutory rate: " + violations.getFirst().message();
    }
  }

  /** Another rate of the series holds on some of its days. */
  public record RateOverlaps(Rate other) implements Refusal {
    @Override
    public String detail() {
      return "%s is known from %s to %s already: a correction has the same two days"
          .formatted(other.series(), other.from(), other.to());
    }
  }

  /** Days between the last known rate and this one would have none. */
  public record RateLeavesGap(RateSeries series, LocalDate lastKnown) implements Refusal {
    @Override
    public String detail() {
      return "%s is known until %s: the next rate begins on %s"
          .formatted(series, lastKnown, lastKnown.plusDays(1));
    }
  }

  public static Decision<Rate, Rate> check(Rate rate, Rates known) {
    List<Violation> wrong = figures(rate);
    if (!wrong.isEmpty()) {
      return Decision.refuse(new InvalidRate(wrong));
    }
    Optional<Rate> other =
        known
            .published(rate.series(), rate.from())
            .or(() -> known.published(rate.series(), rate.to()));
    boolean correction =
        other.filter(it -> it.from().equals(rate.from()) && it.to().equals(rate.to())).isPresent();
    if (other.isPresent() && !correction) {
      return Decision.refuse(new RateOverlaps(other.get()));
    }
    Optional<LocalDate> last = known.lastDay(rate.series());
    if (!correction && last.filter(day -> !day.plusDays(1).equals(rate.from())).isPresent()) {
      return Decision.refuse(new RateLeavesGap(rate.series(), last.get()));
    }
    return Decision.accept(rate, rate);
  }

  private static List<Violation> figures(Rate rate) {
    List<Violation> wrong = new ArrayList<>();
    BigDecimal percent = rate.percent();
    if (percent.compareTo(rate.series().least()) < 0 || percent.compareTo(MOST) > 0) {
      wrong.add(
          new Violation(
              "percent",
              "%s %% a year is no likely rate: between %s and %s, 10.50 for ten and a half"
                  .formatted(percent.toPlainString(), rate.series().least(), MOST)));
    }
    if (percent.scale() > 4) {
      wrong.add(new Violation("percent", "has at most four decimals"));
    }
    if (rate.to().isBefore(rate.from())) {
      wrong.add(new Violation("to", "is before from"));
    }
    if (!rate.from().equals(HalfYear.firstDay(rate.from()))) {
      wrong.add(new Violation("from", "is 1 January or 1 July: rates hold for half-years"));
    }
    if (!rate.to().equals(HalfYear.lastDay(rate.to()))) {
      wrong.add(new Violation("to", "is 30 June or 31 December: rates hold for half-years"));
    }
    if (rate.source().strip().length() < SHORTEST_SOURCE) {
      wrong.add(new Violation("source", "says who published it and where"));
    }
    if (rate.certainty() == Rate.Certainty.PROVISIONAL) {
      wrong.add(new Violation("certainty", "PROVISIONAL is what is reckoned here, not entered"));
    }
    return wrong;
  }
}
