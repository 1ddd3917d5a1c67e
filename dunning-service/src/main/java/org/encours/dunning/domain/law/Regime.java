package org.encours.dunning.domain.law;

/**
 * The body of law that a debt falls under.
 *
 * <p>A consumer is protected by the law of the country where it lives, whatever the contract says
 * (Rome I art. 6); between professionals, without a choice of law, the seller's law applies (art.
 * 4).
 */
public enum Regime {
  BE_BUSINESS("BE B2B"),
  BE_PUBLIC("BE public body"),
  BE_CONSUMER("BE B2C"),
  FR_BUSINESS("FR B2B"),
  FR_PUBLIC("FR public body"),
  FR_CONSUMER("FR B2C"),
  /** Directive 2011/7/EU, for a creditor in a country without a rule pack of its own. */
  EU_BUSINESS("EU B2B"),
  /** A consumer in a country without a rule pack: reminded, never charged. */
  OTHER_CONSUMER("consumer abroad");

  private final String title;

  Regime(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  public boolean protectsConsumer() {
    return this == BE_CONSUMER || this == FR_CONSUMER || this == OTHER_CONSUMER;
  }

  /**
   * @param creditorCountry ISO 3166 code of the creditor's seat
   * @param debtorCountry ISO 3166 code of where the debtor lives or sits
   */
  public static Regime of(String creditorCountry, String debtorCountry, DebtorKind kind) {
    return switch (kind) {
      case CONSUMER ->
          switch (debtorCountry) {
            case "BE" -> BE_CONSUMER;
            case "FR" -> FR_CONSUMER;
            default -> OTHER_CONSUMER;
          };
      case COMPANY ->
          switch (creditorCountry) {
            case "BE" -> BE_BUSINESS;
            case "FR" -> FR_BUSINESS;
            default -> EU_BUSINESS;
          };
      case PUBLIC_BODY ->
          switch (creditorCountry) {
            case "BE" -> BE_PUBLIC;
            case "FR" -> FR_PUBLIC;
            default -> EU_BUSINESS;
          };
    };
  }
}
