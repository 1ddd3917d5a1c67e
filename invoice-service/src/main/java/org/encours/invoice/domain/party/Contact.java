package org.encours.invoice.domain.party;

import java.util.Optional;
import org.encours.invoice.domain.input.Texts;
import org.encours.invoice.domain.input.Violations;

/**
 * Someone to speak to at the debtor's.
 *
 * @param role what the person decides or does there, in the creditor's words ({@code accounting})
 */
public record Contact(String name, String role, Optional<String> email, Optional<String> phone) {

  void check(String path, Violations violations) {
    Texts.require(violations, path + ".name", name, 200);
    Texts.require(violations, path + ".role", role, 100);
    Texts.allow(violations, path + ".phone", phone.orElse(null), 40);
    Texts.allowEmail(violations, path + ".email", email.orElse(null));
  }
}
