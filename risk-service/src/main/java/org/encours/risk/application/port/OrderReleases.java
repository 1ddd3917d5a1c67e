package org.encours.risk.application.port;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.domain.committee.Effect;
import org.encours.risk.domain.debtor.DebtorId;

/** Orders that pass by decision, each once. */
public interface OrderReleases {

  void release(
      CreditorId creditor,
      UUID id,
      DebtorId debtor,
      Effect.ReleaseOrder order,
      String reason,
      String by);

  /**
   * Uses up the release of an order, if there is one that is large enough and not over.
   *
   * @return who released it, and why
   */
  Optional<String> use(
      CreditorId creditor, DebtorId debtor, String orderReference, Money order, LocalDate on);
}
