package org.encours.dunning.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.page.AttachedFile;
import org.encours.dunning.domain.page.DebtorLink;
import org.encours.dunning.domain.page.DoneAct;
import org.encours.kernel.CreditorId;

/** The links of messages, and what was done by them. */
public interface DebtorPages {

  /** What a link leads to; only its hash is kept. A message that never left has no page. */
  Optional<DebtorLink> find(String token);

  /** No link of this message opens anything any more; answers false where there is none. */
  boolean revoke(CreditorId creditor, UUID reminder, Instant at);

  List<DoneAct> done(DebtorLink link);

  /** The same, and nobody else adds to it until the transaction ends. */
  List<DoneAct> lock(DebtorLink link);

  void note(DebtorLink link, DoneAct act, Optional<AttachedFile> file);

  /** What a debtor sent along with a contact. */
  Optional<AttachedFile> file(CreditorId creditor, UUID contact);
}
