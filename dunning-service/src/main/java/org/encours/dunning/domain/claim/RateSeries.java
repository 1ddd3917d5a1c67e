package org.encours.dunning.domain.claim;

/** The published interest rates that a claim may rest on. */
public enum RateSeries {
  /** ECB rate rounded up to the half point plus 8 (law of 2 August 2002, art. 5). */
  BE_BUSINESS,
  /** The same with 7 points, for contracts made before 16 March 2013. */
  BE_BUSINESS_CONTRACT_BEFORE_2013_03_16,
  /** Belgian legal rate in civil matters, per calendar year. */
  BE_CIVIL_LEGAL,
  /** ECB rate plus 10, where the terms are silent (C. com. L441-10 II). */
  FR_BUSINESS_DEFAULT,
  /** French legal rate, creditor a natural person outside business. */
  FR_LEGAL_INDIVIDUAL_CREDITOR,
  /** French legal rate, every other creditor. */
  FR_LEGAL_OTHER_CREDITOR,
  /** ECB main refinancing rate in force on the first day of the half-year. */
  ECB_REFERENCE
}
