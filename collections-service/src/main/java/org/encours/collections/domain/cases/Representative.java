package org.encours.collections.domain.cases;

import java.time.LocalDate;
import org.encours.collections.domain.party.Contact;

/**
 * Who speaks for the debtor: letters and calls go there, and no longer to the debtor.
 *
 * @param role for a mediator or trustee the claim is declared with them
 */
public record Representative(String name, Role role, String email, String phone, LocalDate since) {

  /** The one to speak to instead of the debtor's own people. */
  public Contact contact() {
    return new Contact(name, role.name(), email, phone);
  }

  public enum Role {
    LAWYER,
    ADVISER,
    DEBT_MEDIATOR,
    TRUSTEE
  }
}
