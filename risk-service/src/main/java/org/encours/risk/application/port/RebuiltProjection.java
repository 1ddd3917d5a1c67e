package org.encours.risk.application.port;

import java.time.Instant;
import java.util.Map;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.view.Rebuild;

/** A second projection, built from the past beside the live one. */
public interface RebuiltProjection {

  void clear(CreditorId creditor);

  /** Orders are none of the past's business: what they held was given back when it happened. */
  void add(CreditorId creditor, EventBatch told);

  /** Nothing more is written into the live projection until the transaction ends. */
  void freezeLive();

  /**
   * What differs, with the live projection standing still.
   *
   * @param since whoever was forgotten from then on is left out
   */
  Rebuild.Differences compare(CreditorId creditor, Instant since);

  /** Makes the live projection what the rebuilt one is; who differs is to be scored anew. */
  void takeOver(CreditorId creditor);

  /** Ids of who was forgotten, and when: what was told of it until then stays untold. */
  Map<String, Instant> forgotten(CreditorId creditor);
}
