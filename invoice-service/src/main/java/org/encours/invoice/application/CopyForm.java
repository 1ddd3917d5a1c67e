package org.encours.invoice.application;

/** The form in which a copy is asked for. */
public enum CopyForm {
  UBL,
  PDF
}
