package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.util.Optional;

/** The published interest rates that a claim may rest on. */
public enum RateSeries {
  /** ECB rate rounded up to the half point plus 8 (law of 2 August 2002, art. 5). */
  BE_BUSINESS(RateFormula.halfPointUp(8)),
  /** The same with 7 points, for contracts made before 16 March 2013. */
  BE_BUSINESS_CONTRACT_BEFORE_2013_03_16(RateFormula.halfPointUp(8)),
  /** Belgian legal rate in civil matters, per calendar year. */
  BE_CIVIL_LEGAL,
  /** ECB rate plus 10, where the terms are silent (C. com. L441-10 II). */
  FR_BUSINESS_DEFAULT(RateFormula.plus("10")),
  /** French legal rate, creditor a natural person outside business. */
  FR_LEGAL_INDIVIDUAL_CREDITOR,
  /** French legal rate, every other creditor. */
  FR_LEGAL_OTHER_CREDITOR,
  /** Dutch legal rate (BW 6:119): set by decree, follows from no formula. */
  NL_LEGAL,
  /** German base rate (BGB § 247): moves with the ECB's and was negative until 2022. */
  DE_BASE(RateFormula.plus("-0.88")),
  /** Luxembourg legal rate, per calendar year. */
  LU_LEGAL,
  /** ECB main refinancing rate in force on the first day of the half-year. */
  ECB_REFERENCE;

  private final Optional<RateFormula> formula;

  RateSeries() {
    this.formula = Optional.empty();
  }

  RateSeries(RateFormula formula) {
    this.formula = Optional.of(formula);
  }

  /** How the law itself derives it from the ECB's rate of the first day of the half-year. */
  Optional<RateFormula> formula() {
    return formula;
  }

  /** The least that may be entered; only the German base rate was ever below zero. */
  BigDecimal least() {
    return this == DE_BASE ? BigDecimal.valueOf(-5) : BigDecimal.ZERO;
  }
}
