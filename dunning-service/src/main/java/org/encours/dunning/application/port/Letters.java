package org.encours.dunning.application.port;

import java.net.URI;
import java.util.Optional;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.template.TemplateText;

/** Turns a message into what a debtor reads. */
public interface Letters {

  /**
   * @param text the words of the e-mail that carries the letter, and {@code html} the same
   * @param fileName of the document, in the reader's language
   */
  record Written(String subject, String text, String html, String fileName, byte[] pdf) {}

  /**
   * @param own the creditor's words; the house's when empty
   * @param page where its reader can answer by itself, if there is such a place
   */
  Written write(
      Creditor creditor,
      Debtor debtor,
      Message message,
      String reference,
      Optional<TemplateText> own,
      Optional<URI> page);
}
