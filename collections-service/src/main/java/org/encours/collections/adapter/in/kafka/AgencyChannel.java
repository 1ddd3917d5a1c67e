package org.encours.collections.adapter.in.kafka;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.kernel.CreditorId;

/**
 * The topic on which one agency reports to one creditor. The broker lets nobody else write there,
 * so its name, and not what a message says of itself, tells who speaks.
 */
record AgencyChannel(CreditorId creditor, AgencyId agency) {

  private static final Pattern NAME =
      Pattern.compile("encours[.]agency-updates[.]([a-z0-9-]+)[.]([A-Za-z0-9_-]+)");

  static AgencyChannel of(String topic) {
    Matcher name = NAME.matcher(topic);
    if (!name.matches()) {
      throw new IllegalArgumentException("not the topic of one agency and one creditor");
    }
    return new AgencyChannel(new CreditorId(name.group(1)), new AgencyId(name.group(2)));
  }

  /** Refuses a message that names another creditor or agency than its topic. */
  void requireSpeaker(CreditorId saidCreditor, String saidAgency) {
    if (!creditor.equals(saidCreditor) || !agency.value().equals(saidAgency)) {
      throw new IllegalArgumentException(
          "the message names another creditor or agency than its topic");
    }
  }
}
