package org.encours.collections.application;

import java.util.List;
import org.encours.kernel.Refusal;
import org.encours.kernel.Violation;

/** A file that may not go with a message. */
record FileNotTaken(int bytes) implements Refusal {

  @Override
  public String detail() {
    return "A file that goes with a message is a PDF, PNG, JPEG or plain UTF-8 text of at most "
        + ExchangeFiles.MOST_BYTES
        + " bytes.";
  }

  @Override
  public List<Violation> violations() {
    return List.of(
        new Violation(
            "",
            bytes > ExchangeFiles.MOST_BYTES
                ? "has " + bytes + " bytes"
                : "is none of the kinds that are taken"));
  }
}
