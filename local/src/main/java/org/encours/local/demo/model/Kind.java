package org.encours.local.demo.model;

/** What a debtor is before the law; the names are those of the REST contract. */
public enum Kind {
  COMPANY,
  CONSUMER,
  PUBLIC_BODY
}
