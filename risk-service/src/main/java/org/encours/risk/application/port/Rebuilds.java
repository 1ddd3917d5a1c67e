package org.encours.risk.application.port;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.view.Rebuild;

/** Rebuilds that were asked for, and how far they are. */
public interface Rebuilds {

  /** Keeps a request, or answers the one that is under way. */
  Rebuild ask(CreditorId creditor, UUID id, Rebuild.Mode mode, String by);

  /**
   * Takes on what nobody works on.
   *
   * @param silence a running one that gave no sign for so long has died
   */
  Optional<Rebuild> claim(CreditorId creditor, Duration silence);

  void advance(CreditorId creditor, UUID id, long events);

  void end(CreditorId creditor, Rebuild ended);
}
