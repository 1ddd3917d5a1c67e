package org.encours.collections.domain.court;

import java.util.Optional;

/** The procedures a creditor may choose among. */
public enum Procedure {
  /** Order to pay, CPC 1405-1424. */
  FR_INJONCTION_DE_PAYER("FR"),
  /** Provisional award for what is not seriously open to dispute, CPC 873 al. 2 and 835. */
  FR_REFERE_PROVISION("FR"),
  /** Suit on the merits. */
  FR_ASSIGNATION_AU_FOND("FR"),
  /** Simplified recovery by commissaire de justice, CPCE L125-1, up to 5,000 euro. */
  FR_PETITES_CREANCES("FR"),
  /** Recovery of uncontested money debts between enterprises, C.jud. 1394/20-27. */
  BE_IOS("BE"),
  /** Summons before the competent court. */
  BE_CITATION("BE"),
  /** Summary order to pay, C.jud. 1338-1344, up to 1,860 euro. */
  BE_INJONCTION("BE"),
  /** Dutch summons: there is no order for payment in the Netherlands. */
  NL_DAGVAARDING("NL"),
  /** German order for payment by form, ZPO 688-703d. */
  DE_MAHNVERFAHREN("DE"),
  /** German suit. */
  DE_KLAGE("DE"),
  /** Luxembourg conditional order for payment, NCPC 129, up to 15,000 euro. */
  LU_ORDONNANCE_DE_PAIEMENT("LU"),
  /** Luxembourg provisional order, NCPC 919, above that. */
  LU_ORDONNANCE_DE_PROVISION("LU"),
  /** Luxembourg summons. */
  LU_CITATION("LU"),
  /** European order for payment, Regulation 1896/2006. */
  EU_ORDER_FOR_PAYMENT(null),
  /** European small claims, Regulation 861/2007, up to 5,000 euro. */
  EU_SMALL_CLAIMS(null),
  /**
   * A suit before the debtor's own court, or the one agreed on (Regulation 1215/2012, art. 4, 25).
   */
  SUIT_ABROAD(null);

  private final String country;

  Procedure(String country) {
    this.country = country;
  }

  /** Whether a court or a judge hears it; the ways of bailiffs alone are none. */
  boolean isSuit() {
    return this != BE_IOS && this != FR_PETITES_CREANCES;
  }

  /** The country whose courts run it; empty for the European procedures. */
  public Optional<String> country() {
    return Optional.ofNullable(country);
  }
}
