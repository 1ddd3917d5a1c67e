package org.encours.risk.application.port;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.view.ReviewRun;

/** Review runs and how far they are. */
public interface Reviews {

  /** Opens a run, or answers the one that is still running for that date. */
  ReviewRun open(CreditorId creditor, UUID id, LocalDate businessDate, long total);

  void advance(CreditorId creditor, UUID id, int done);

  void finish(CreditorId creditor, UUID id, String status);
}
