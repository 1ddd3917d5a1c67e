package org.encours.desk.client;

/** The services a page may ask. */
public enum ServiceId {
  LEDGER("invoice-service"),
  RISK("risk-service"),
  DUNNING("dunning-service"),
  COLLECTIONS("collections-service");

  private final String process;

  ServiceId(String process) {
    this.process = process;
  }

  /** As operators call it. */
  public String process() {
    return process;
  }
}
