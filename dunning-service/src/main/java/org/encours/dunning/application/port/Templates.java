package org.encours.dunning.application.port;

import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.template.MessageTemplate;
import org.encours.dunning.domain.template.TemplateKey;
import org.encours.dunning.domain.template.TemplateText;
import org.encours.kernel.CreditorId;

/** A creditor's own words. Every version is kept. */
public interface Templates {

  /** Empty where the house's words are in force. */
  Optional<MessageTemplate> inForce(CreditorId creditor, TemplateKey key);

  Optional<MessageTemplate> version(CreditorId creditor, TemplateKey key, int version);

  /** All that are in force. */
  List<MessageTemplate> all(CreditorId creditor);

  /**
   * Saves a next version and answers its number.
   *
   * @param text empty to go back to the house's words
   */
  int save(CreditorId creditor, TemplateKey key, Optional<TemplateText> text, String by);
}
