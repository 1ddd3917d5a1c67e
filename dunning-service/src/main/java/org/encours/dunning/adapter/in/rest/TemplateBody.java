package org.encours.dunning.adapter.in.rest;

import java.util.Optional;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.template.MessageTemplate;
import org.encours.dunning.domain.template.Occasion;
import org.encours.dunning.domain.template.TemplateText;

/**
 * The words of a message. Names in braces are filled in: creditor, debtor, email, phone, total,
 * date, count, number, reference; in {@code firstReminder} also termStart, lastFreeDay, announced.
 *
 * @param language answered only, as are channel, tone and version
 * @param version 0 for the house's words
 * @param title the letter's heading
 * @param subject of the e-mail
 * @param firstReminder what a Belgian consumer's first reminder tells of its free term; the house's
 *     when left out
 * @param contest how to contest; the house's when left out
 */
public record TemplateBody(
    String language,
    Channel channel,
    Occasion tone,
    Integer version,
    String title,
    String subject,
    String opening,
    String closing,
    String firstReminder,
    String contest) {

  TemplateText text() {
    return new TemplateText(
        title,
        subject,
        opening,
        closing,
        Optional.ofNullable(firstReminder),
        Optional.ofNullable(contest));
  }

  static TemplateBody of(MessageTemplate it) {
    return new TemplateBody(
        it.key().language(),
        it.key().channel(),
        it.key().occasion(),
        it.version(),
        it.text().title(),
        it.text().subject(),
        it.text().opening(),
        it.text().closing(),
        it.text().firstReminder().orElse(null),
        it.text().contest().orElse(null));
  }
}
