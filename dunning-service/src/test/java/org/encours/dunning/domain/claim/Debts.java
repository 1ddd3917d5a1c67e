package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.adapter.out.rates.RateFile;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.country.CountryPacks;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.Regime;
import org.encours.kernel.Money;

/** Debts and terms as the tables of the tests name them. */
public final class Debts {

  public static final Rates RATES = RateFile.load();
  public static final ClaimEngine ENGINE =
      new ClaimEngine(CountryPacks.of(Holidays::of), RATES, ClaimRules.STANDARD);

  /** Signed long ago, both clauses at whatever the law allows. */
  public static final Terms MAXIMUM =
      new Terms(
          "2020",
          Optional.of(LocalDate.of(2012, 1, 1)),
          Terms.Manner.SIGNED,
          Optional.of(new Terms.InterestClause.AtStatutoryRate()),
          Optional.of(new Terms.PenaltyClause.AtLegalCap()));

  private Debts() {}

  public static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  public static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  public static Debt debt(String amount, String due, Movement... movements) {
    return new Debt(
        day(due).minusDays(30), List.of(new Instalment(day(due), eur(amount))), List.of(movements));
  }

  public static Movement paid(String date, String amount) {
    return new Movement.Payment(day(date), eur(amount));
  }

  public static Movement credited(String date, String amount) {
    return new Movement.Credit(day(date), eur(amount));
  }

  public static ClaimBasis business(Regime regime, Debt debt) {
    return new ClaimBasis(
        debt, regime, CreditorSize.SME, Terms.NONE, Optional.empty(), Optional.empty());
  }

  public static ClaimBasis consumer(Debt debt, CreditorSize size, Terms terms, FreeTerm term) {
    return new ClaimBasis(
        debt, Regime.BE_CONSUMER, size, terms, Optional.of(term), Optional.empty());
  }

  public static Terms agreed(String percent) {
    return new Terms(
        "2020",
        Optional.of(LocalDate.of(2012, 1, 1)),
        Terms.Manner.SIGNED,
        Optional.of(new Terms.InterestClause.AtRate(new BigDecimal(percent))),
        Optional.empty());
  }

  /** "30@12.15=199.73; 63@12.40=214.03", as the tables write calculation lines. */
  public static String lines(Claim claim) {
    return String.join(
        "; ",
        claim.lines().stream()
            .map(
                line ->
                    line.days()
                        + "@"
                        + line.rate().stripTrailingZeros().toPlainString()
                        + "="
                        + line.amount().amount().toPlainString())
            .toList());
  }
}
