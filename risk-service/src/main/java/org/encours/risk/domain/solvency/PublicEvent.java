package org.encours.risk.domain.solvency;

/** What an official gazette or register says; it acts at once and outweighs every score. */
public enum PublicEvent {
  INSOLVENCY("insolvency proceedings are open", true),
  LIQUIDATION("the company is being wound up", true),
  CESSATION("the business has ceased", true),
  REORGANISATION("a judicial reorganisation is under way", false),
  SEIZURE("a creditor has seized assets", false),
  LATE_ACCOUNTS("the annual accounts were not filed in time", false);

  private final String words;
  private final boolean endsCredit;

  PublicEvent(String words, boolean endsCredit) {
    this.words = words;
    this.endsCredit = endsCredit;
  }

  /** For a person, in English, without a full stop. */
  public String words() {
    return words;
  }

  /** No credit may follow it. */
  public boolean endsCredit() {
    return endsCredit;
  }
}
