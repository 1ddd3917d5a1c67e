package org.encours.collections.domain.claim;

/** What a debt is about, as laws on prescription and on courts tell debts apart. */
public enum DebtNature {
  GENERAL,
  SALE_OF_GOODS,
  SERVICE,
  PERIODIC,
  CARRIAGE,
  TELECOM,
  ENERGY,
  HEALTHCARE,
  HOSPITALITY,
  INSURANCE,
  SCHOOL;

  /** Bills that the Belgian justice of the peace hears whatever their amount (C.jud. 591, 25°). */
  public boolean everydaySupplier() {
    return switch (this) {
      case TELECOM, ENERGY, HEALTHCARE, SCHOOL -> true;
      default -> false;
    };
  }
}
