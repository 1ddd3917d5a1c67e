package org.encours.dunning.domain.template;

import java.util.List;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.policy.Channel;

/**
 * Which messages a template is for.
 *
 * @param language fr, nl, de or en
 */
public record TemplateKey(String language, Channel channel, Occasion occasion) {

  public static final List<String> LANGUAGES = List.of("fr", "nl", "de", "en");

  /** Who reads another language is written to in English. */
  public static TemplateKey of(Message message) {
    return new TemplateKey(
        LANGUAGES.contains(message.language()) ? message.language() : "en",
        message.channel(),
        Occasion.of(message.step()));
  }
}
