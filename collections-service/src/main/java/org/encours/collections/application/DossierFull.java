package org.encours.collections.application;

import org.encours.kernel.Refusal;

/** A dossier has no room for another original. */
record DossierFull(long bytes) implements Refusal {

  @Override
  public String detail() {
    return "The files of a case may have " + bytes + " bytes together.";
  }
}
