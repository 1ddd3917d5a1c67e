package org.encours.collections.application;

import org.encours.kernel.Refusal;

/** Bytes that are no paper the case knows. */
record NoPaperOfTheCase(String sha256) implements Refusal {

  @Override
  public String detail() {
    return "No evidence or reminder of this case has the fingerprint " + sha256 + ".";
  }
}
