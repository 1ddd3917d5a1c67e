package org.encours.dunning.domain.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.policy.Channel;

/**
 * A message about an invoice, and whether it left.
 *
 * @param sentOn business day it left; empty while it has not, or when it came back
 */
public record SentMessage(
    UUID reminderId,
    String step,
    Channel channel,
    Optional<LocalDate> sentOn,
    Optional<String> documentSha256) {

  public FreeTerm.Carrier carrier() {
    return channel.onPaper() ? FreeTerm.Carrier.POST : FreeTerm.Carrier.EMAIL;
  }
}
