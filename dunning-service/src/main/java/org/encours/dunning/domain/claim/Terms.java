package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * The general terms as this debtor accepted them.
 *
 * @param version the creditor's own name of them
 * @param acceptedOn empty when no acceptance is on file
 */
public record Terms(
    String version,
    Optional<LocalDate> acceptedOn,
    Manner manner,
    Optional<InterestClause> interest,
    Optional<PenaltyClause> penalty) {

  /** Nothing on file: only what the law itself grants may be claimed. */
  public static final Terms NONE =
      new Terms("", Optional.empty(), Manner.NONE, Optional.empty(), Optional.empty());

  /** How acceptance is proven. A mention or a link on the invoice is no acceptance. */
  public enum Manner {
    SIGNED,
    ONLINE,
    MENTIONED,
    NONE
  }

  /** Interest agreed in the terms. */
  public sealed interface InterestClause {

    /** The figure it names; none where it refers to the law's rate. */
    default Optional<BigDecimal> percentIfAny() {
      return switch (this) {
        case AtStatutoryRate() -> Optional.empty();
        case AtRate(BigDecimal percent) -> Optional.of(percent);
      };
    }

    /** "The rate of the law on late payment", whatever it is. */
    record AtStatutoryRate() implements InterestClause {}

    /**
     * @param percent per year
     */
    record AtRate(BigDecimal percent) implements InterestClause {}
  }

  /** A lump sum agreed in the terms. */
  public sealed interface PenaltyClause {
    /** "As much as the law allows." */
    record AtLegalCap() implements PenaltyClause {}

    /**
     * @param percent of what was due and unpaid at the end of the due day
     * @param minimum the least amount, where one was agreed
     * @param withoutNotice whether the clause says that no formal notice is needed
     */
    record Share(BigDecimal percent, Optional<Money> minimum, boolean withoutNotice)
        implements PenaltyClause {

      /** Where the clause says nothing of a formal notice. */
      public Share(BigDecimal percent, Optional<Money> minimum) {
        this(percent, minimum, false);
      }

      /** Why it cannot be reckoned on a debt; an amount in one currency is none in another. */
      public Optional<String> unusableFor(Money due) {
        return minimum
            .filter(least -> !least.currency().equals(due.currency()))
            .map(
                least ->
                    "the clause's minimum is "
                        + least
                        + ", the debt is in "
                        + due.currency().getCurrencyCode());
      }
    }
  }

  /** Whether a contractual charge can rest on them for a debt that arose on a date. */
  public boolean provenBefore(LocalDate contractDate) {
    return (manner == Manner.SIGNED || manner == Manner.ONLINE)
        && acceptedOn.filter(date -> !date.isAfter(contractDate)).isPresent();
  }
}
