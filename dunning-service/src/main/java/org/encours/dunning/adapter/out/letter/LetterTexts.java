package org.encours.dunning.adapter.out.letter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.encours.dunning.application.port.LetterWords;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.page.Computation;
import org.encours.dunning.domain.template.TemplateKey;
import org.encours.platform.document.LocaleFormat;
import org.encours.platform.document.Messages;

/** Lends the letter's words to whoever says the same elsewhere. */
@Singleton
class LetterTexts implements LetterWords {

  private static final WordingTexts HOUSE = new WordingTexts();

  @Override
  public List<Computation> computations(Message message) {
    Messages words = Messages.of(LetterContent.class, message.language());
    return LetterContent.calculations(message, words, LocaleFormat.of(words.language())).stream()
        .map(it -> new Computation(it.number(), it.claimed(), it.rows()))
        .toList();
  }

  @Override
  public List<String> rights(Regime regime, String language) {
    Messages words = Messages.of(LetterContent.class, language);
    List<String> rights = new ArrayList<>();
    if (regime.protectsConsumer()) {
      rights.add(words.get("rights.consumer"));
      if (!regime.country().isEmpty()) {
        rights.add(words.get("rights.consumer." + regime.country()));
      }
    } else {
      rights.add(words.get("rights.business"));
    }
    rights.add(words.get("rights.data"));
    return rights;
  }

  /** Not the creditor's own words, which may name what is no longer so. */
  @Override
  public String title(Message message) {
    return HOUSE.of(TemplateKey.of(message)).title();
  }
}
