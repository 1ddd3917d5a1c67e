package org.encours.dunning.application.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.encours.dunning.application.port.DebtorPages;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;

/** Withdraws the page that a message leads to. */
@ApplicationScoped
public class RevokeDebtorPage {

  private final DebtorPages pages;
  private final Clock clock;

  RevokeDebtorPage(DebtorPages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @Transactional
  public void revoke(CreditorId creditor, UUID reminder) {
    if (!pages.revoke(creditor, reminder, Instant.now(clock))) {
      throw new NotFound("Message " + reminder + " leads to no page");
    }
  }
}
