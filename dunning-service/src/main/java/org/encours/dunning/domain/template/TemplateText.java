package org.encours.dunning.domain.template;

import java.util.Optional;

/**
 * The words of a message. Letterhead, table of invoices, account, payment code and calculations are
 * around them in every message and cannot be left out.
 *
 * @param title the letter's heading
 * @param subject of the e-mail
 * @param firstReminder what a consumer's first reminder tells of its free term; ours when empty
 * @param contest how to contest; ours when empty
 */
public record TemplateText(
    String title,
    String subject,
    String opening,
    String closing,
    Optional<String> firstReminder,
    Optional<String> contest) {

  public TemplateText {
    firstReminder = firstReminder == null ? Optional.empty() : firstReminder;
    contest = contest == null ? Optional.empty() : contest;
  }
}
