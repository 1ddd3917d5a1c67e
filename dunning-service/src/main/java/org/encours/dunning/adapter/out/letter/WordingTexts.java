package org.encours.dunning.adapter.out.letter;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.encours.dunning.application.port.HouseTexts;
import org.encours.dunning.domain.template.TemplateKey;
import org.encours.dunning.domain.template.TemplateText;
import org.encours.platform.document.Messages;

/** The house's words, from the wording of each language. */
@Singleton
class WordingTexts implements HouseTexts {

  @Override
  public TemplateText of(TemplateKey key) {
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
        words.get(kind + ".title"),
        words.get(kind + ".subject"),
        words.get(kind + ".opening"),
        words.get(kind + ".closing"),
        Optional.of(words.get("freeTerm.indemnity")).filter(any -> reminds),
        Optional.of(words.get("contest")));
  }
}
