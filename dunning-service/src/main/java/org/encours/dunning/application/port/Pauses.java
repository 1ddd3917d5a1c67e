package org.encours.dunning.application.port;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.hold.Pause;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;

/** Pauses; each change is told as an event. */
public interface Pauses {

  void add(CreditorId creditor, Debtor debtor, Pause pause);

  Optional<Pause> find(CreditorId creditor, UUID pause);

  void end(CreditorId creditor, Debtor debtor, Pause pause, LocalDate on);
}
