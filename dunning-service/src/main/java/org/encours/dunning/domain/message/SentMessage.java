package org.encours.dunning.domain.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.claim.ReminderCost;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.policy.Channel;

/**
 * A message about an invoice, and whether it left.
 *
 * @param sentOn business day it left; empty while it has not, or when it came back
 * @param cost what it cost the debtor about this invoice, in euro, where the law lets it cost
 */
public record SentMessage(
    UUID reminderId,
    String step,
    Channel channel,
    Optional<LocalDate> sentOn,
    Optional<String> documentSha256,
    Optional<BigDecimal> cost) {

  /** A message that cost its debtor nothing. */
  public SentMessage(
      UUID reminderId,
      String step,
      Channel channel,
      Optional<LocalDate> sentOn,
      Optional<String> documentSha256) {
    this(reminderId, step, channel, sentOn, documentSha256, Optional.empty());
  }

  public Optional<ReminderCost> charged() {
    return sentOn.flatMap(day -> cost.map(euro -> new ReminderCost(euro, day)));
  }

  public FreeTerm.Carrier carrier() {
    return channel.onPaper() ? FreeTerm.Carrier.POST : FreeTerm.Carrier.EMAIL;
  }
}
