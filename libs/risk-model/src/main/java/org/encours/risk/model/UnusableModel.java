package org.encours.risk.model;

/** A model file that must not be used; whatever model was in force stays so. */
public final class UnusableModel extends RuntimeException {

  UnusableModel(String reason) {
    super(reason);
  }
}
