package org.encours.dunning.domain.law;

/** Whether Book XIX treats the creditor as a small or medium enterprise; if not known, as large. */
public enum CreditorSize {
  SME,
  LARGE
}
