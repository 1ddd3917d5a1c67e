package org.encours.invoice.domain.terms;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.invoice.domain.input.Texts;
import org.encours.invoice.domain.input.Violations;

/**
 * How a debtor came to accept the creditor's general terms. A mention on an invoice is no
 * acceptance: what may be charged later depends on the manner and on the clauses accepted.
 *
 * @param version the creditor's own name for that edition of its terms
 * @param paymentDays the agreed term in calendar days
 * @param interestClause whether a contractual interest rate was accepted
 * @param penaltyClause whether a penal clause was accepted
 * @param prevailingClause whether the debtor accepted that they prevail over its own terms
 * @param governingLaw the country whose law was agreed
 * @param contestDays within how many days an invoice is to be contested
 * @param figures what the clauses come to, where they say so
 */
public record AcceptedTerms(
    String version,
    Optional<LocalDate> acceptedOn,
    Manner manner,
    Optional<Integer> paymentDays,
    boolean interestClause,
    boolean penaltyClause,
    boolean prevailingClause,
    Optional<String> governingLaw,
    Optional<Integer> contestDays,
    AgreedFigures figures) {

  public AcceptedTerms {
    // Terms kept before these clauses were asked for say nothing of them.
    governingLaw = governingLaw == null ? Optional.empty() : governingLaw;
    contestDays = contestDays == null ? Optional.empty() : contestDays;
    figures = figures == null ? AgreedFigures.NONE : figures;
  }

  /** From the strongest proof to none. */
  public enum Manner {
    SIGNED,
    ONLINE,
    MENTIONED,
    NONE;

    /** Whether the debtor did something that shows consent. */
    public boolean isAcceptance() {
      return this == SIGNED || this == ONLINE;
    }
  }

  public void check(String path, Violations violations) {
    Texts.require(violations, path + ".version", version, 100);
    violations.require(
        manner != null, path + ".manner", "must be SIGNED, ONLINE, MENTIONED or NONE");
    violations.require(
        manner == null || !manner.isAcceptance() || acceptedOn.isPresent(),
        path + ".acceptedOn",
        "is required: an acceptance has a date");
    paymentDays.ifPresent(
        days ->
            violations.require(
                days >= 0 && days <= 365, path + ".paymentDays", "must be between 0 and 365"));
    governingLaw.ifPresent(
        country -> Texts.requireCountry(violations, path + ".governingLaw", country));
    contestDays.ifPresent(
        days ->
            violations.require(
                days >= 1 && days <= 365, path + ".contestDays", "must be between 1 and 365"));
    figures.check(path, interestClause, penaltyClause, violations);
  }
}
