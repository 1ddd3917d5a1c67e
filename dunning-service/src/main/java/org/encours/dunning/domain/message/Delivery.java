package org.encours.dunning.domain.message;

import java.util.Optional;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.party.Address;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.policy.Step;

/**
 * How a message reaches its debtor.
 *
 * @param channel the step's, or paper where there is no e-mail address
 * @param recipient e-mail address, or the postal address on one line
 */
public record Delivery(Channel channel, String recipient) {

  /** Empty where the debtor can be reached in no way that the step allows. */
  public static Optional<Delivery> of(Step step, Debtor debtor) {
    Optional<Delivery> post =
        debtor
            .address()
            .filter(Address::complete)
            .map(
                to ->
                    new Delivery(
                        step.channel().onPaper() ? step.channel() : Channel.LETTER,
                        debtor.name()
                            + ", "
                            + to.street()
                            + ", "
                            + to.postalCode()
                            + " "
                            + to.city()));
    if (step.channel().onPaper()) {
      return post;
    }
    return debtor.email().map(address -> new Delivery(Channel.EMAIL, address)).or(() -> post);
  }

  public FreeTerm.Carrier carrier() {
    return channel.onPaper() ? FreeTerm.Carrier.POST : FreeTerm.Carrier.EMAIL;
  }
}
