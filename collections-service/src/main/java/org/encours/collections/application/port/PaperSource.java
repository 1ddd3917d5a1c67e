package org.encours.collections.application.port;

import java.util.Optional;
import org.encours.collections.domain.dossier.PaperOrder;
import org.encours.kernel.CreditorId;

/** The services that keep the papers of a claim: the ledger and dunning. */
public interface PaperSource {

  /** Whether it is set up; where it is not, originals are put in by hand. */
  boolean available();

  /**
   * The bytes of a paper; empty when its keeper has none of that kind.
   *
   * @throws PaperUnreachable when its keeper does not answer
   */
  Optional<byte[]> fetch(CreditorId creditor, PaperOrder paper);

  /** The keeper did not answer, or not in time; it is asked again later. */
  class PaperUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PaperUnreachable(String why) {
      super(why);
    }
  }
}
