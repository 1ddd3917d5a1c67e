package org.encours.dunning.adapter.out.letter;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.encours.dunning.application.port.HouseTexts;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.template.TemplateKey;
import org.encours.dunning.domain.template.TemplateText;
import org.encours.platform.document.Messages;

/** The house's words, from the wording of each language. */
@Singleton
class WordingTexts implements HouseTexts {

  /** As a debtor of the message's law reads them: a country may have a word of its own. */
  TemplateText of(Message message) {
    return of(TemplateKey.of(message), message.regime().country() + ".");
  }

  @Override
  public TemplateText of(TemplateKey key) {
    return of(key, "");
  }

  private static TemplateText of(TemplateKey key, String country) {
    Messages words = Messages.of(QuteLetters.class, key.language());
    String kind =
        switch (key.occasion()) {
          case PRE_DUE -> "courtesy";
          case COURTEOUS -> "reminder";
          case FIRM -> "firm";
          case FINAL -> "notice";
        };
    boolean reminds =
        switch (key.occasion()) {
          case PRE_DUE -> false;
          case COURTEOUS, FIRM, FINAL -> true;
        };
    return new TemplateText(
        word(words, country, kind + ".title"),
        word(words, country, kind + ".subject"),
        word(words, country, kind + ".opening"),
        word(words, country, kind + ".closing"),
        Optional.of(words.get("freeTerm.indemnity")).filter(any -> reminds),
        Optional.of(words.get("contest")));
  }

  private static String word(Messages words, String country, String key) {
    return words.words().containsKey(country + key) ? words.get(country + key) : words.get(key);
  }
}
