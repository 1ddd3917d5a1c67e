package org.encours.local.demo.model;

/** The kinds of payer that a credit controller knows by sight. */
public enum Payer {
  /** Pays by the due date. */
  PROMPT,
  /** Pays every invoice one to four weeks late, reminded or not. */
  SLOW,
  /** Means to pay; needs to be told. */
  FORGETFUL,
  /** Lives on supplier credit: pays when pressed, everything at once at the month's end. */
  STRETCHING,
  /** Contests a good part of what it is billed. */
  DISPUTING,
  /** Promises on the telephone; keeps two promises of three. */
  PROMISING,
  /** Ignores the creditor, yields to an agency or a bailiff. */
  EVADING,
  /** Pays until the day it no longer can. */
  INSOLVENT
}
