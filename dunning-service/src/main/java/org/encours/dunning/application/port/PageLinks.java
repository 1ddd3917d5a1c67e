package org.encours.dunning.application.port;

import java.net.URI;
import java.util.Optional;
import org.encours.dunning.domain.message.ReminderOrder;

/** Makes the link by which a message's reader comes to its page. */
public interface PageLinks {

  /** A new one, which nobody can guess; empty where no page is there to lead to. */
  Optional<URI> issue(ReminderOrder order);
}
