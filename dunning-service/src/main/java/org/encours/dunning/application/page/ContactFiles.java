package org.encours.dunning.application.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.encours.dunning.application.port.DebtorPages;
import org.encours.dunning.domain.page.AttachedFile;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;

/** Reads what debtors sent along. */
@ApplicationScoped
public class ContactFiles {

  private final DebtorPages pages;

  ContactFiles(DebtorPages pages) {
    this.pages = pages;
  }

  public AttachedFile of(CreditorId creditor, UUID contact) {
    return pages
        .file(creditor, contact)
        .orElseThrow(() -> new NotFound("Contact " + contact + " has no file"));
  }
}
