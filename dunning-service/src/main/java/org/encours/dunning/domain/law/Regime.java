package org.encours.dunning.domain.law;

/**
 * The body of law that a debt falls under.
 *
 * <p>A consumer is protected by the law of the country where it lives, whatever the contract says
 * (Rome I art. 6); between professionals, without a choice of law, the seller's law applies (art.
 * 4).
 */
public enum Regime {
  BE_BUSINESS("BE B2B", "BE", DebtorKind.COMPANY),
  BE_PUBLIC("BE public body", "BE", DebtorKind.PUBLIC_BODY),
  BE_CONSUMER("BE B2C", "BE", DebtorKind.CONSUMER),
  FR_BUSINESS("FR B2B", "FR", DebtorKind.COMPANY),
  FR_PUBLIC("FR public body", "FR", DebtorKind.PUBLIC_BODY),
  FR_CONSUMER("FR B2C", "FR", DebtorKind.CONSUMER),
  NL_BUSINESS("NL B2B", "NL", DebtorKind.COMPANY),
  NL_PUBLIC("NL public body", "NL", DebtorKind.PUBLIC_BODY),
  NL_CONSUMER("NL B2C", "NL", DebtorKind.CONSUMER),
  DE_BUSINESS("DE B2B", "DE", DebtorKind.COMPANY),
  DE_PUBLIC("DE public body", "DE", DebtorKind.PUBLIC_BODY),
  DE_CONSUMER("DE B2C", "DE", DebtorKind.CONSUMER),
  LU_BUSINESS("LU B2B", "LU", DebtorKind.COMPANY),
  LU_PUBLIC("LU public body", "LU", DebtorKind.PUBLIC_BODY),
  LU_CONSUMER("LU B2C", "LU", DebtorKind.CONSUMER),
  /** Directive 2011/7/EU, for a creditor in a country without a rule pack of its own. */
  EU_BUSINESS("EU B2B", "EU", DebtorKind.COMPANY),
  /** A consumer in a country without a rule pack: reminded, never charged. */
  OTHER_CONSUMER("consumer abroad", "", DebtorKind.CONSUMER);

  private final String title;
  private final String country;
  private final DebtorKind kind;

  Regime(String title, String country, DebtorKind kind) {
    this.title = title;
    this.country = country;
    this.kind = kind;
  }

  public String title() {
    return title;
  }

  /** Whose law it is: an ISO 3166 code, EU for the directive, empty where none is known. */
  public String country() {
    return country;
  }

  public DebtorKind kind() {
    return kind;
  }

  /** Whether a first reminder opens a term that costs nothing (BE CEL XIX.2; NL BW 6:96 lid 6). */
  public boolean grantsFreeTerm() {
    return this == BE_CONSUMER || this == NL_CONSUMER;
  }

  public boolean protectsConsumer() {
    return kind == DebtorKind.CONSUMER;
  }

  /**
   * @param creditorCountry ISO 3166 code of the creditor's seat
   * @param debtorCountry ISO 3166 code of where the debtor lives or sits
   */
  public static Regime of(String creditorCountry, String debtorCountry, DebtorKind kind) {
    String whose = kind == DebtorKind.CONSUMER ? debtorCountry : creditorCountry;
    for (Regime regime : values()) {
      if (regime.kind == kind && regime.country.equals(whose)) {
        return regime;
      }
    }
    return kind == DebtorKind.CONSUMER ? OTHER_CONSUMER : EU_BUSINESS;
  }
}
