package org.encours.dunning.domain.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Money;

/**
 * A message that leaves on a later day than it was written for says what is true on that day: what
 * was paid, disputed or promised meanwhile is left out, charges are counted to the day, and a
 * consumer's free term starts from it.
 */
record MessageRenewal(DunningProcess dunning, DebtorSnapshot file, LocalDate day) {

  /** Empty when there is nothing left to say. */
  Optional<Message> of(Message written) {
    MessageLines lines = new MessageLines(dunning, file, day);
    FreeTerm granted =
        dunning.granted(
            file.debtor(),
            day,
            written.channel().onPaper() ? FreeTerm.Carrier.POST : FreeTerm.Carrier.EMAIL);
    Map<UUID, Receivable> open =
        file.receivables().stream()
            .collect(Collectors.toMap(Receivable::invoiceId, Function.identity()));
    List<MessageLine> stillTrue =
        written.lines().stream()
            .filter(line -> stands(line, Optional.ofNullable(open.get(line.invoiceId()))))
            .map(line -> lines.renewed(line, open.get(line.invoiceId()), granted))
            .toList();
    if (stillTrue.stream().allMatch(line -> line.place() == MessageLine.Place.ALSO_OPEN)) {
      return Optional.empty();
    }
    Optional<Money> credit =
        file.debtor()
            .credit()
            .filter(Money::isPositive)
            .filter(it -> it.currency().equals(stillTrue.getFirst().asked().currency()));
    return Optional.of(written.on(day, stillTrue, credit, written.freeTerm().map(any -> granted)));
  }

  private boolean stands(MessageLine line, Optional<Receivable> item) {
    return item.filter(it -> it.claimable().plus(it.chargesClaimable()).isPositive())
        .filter(it -> file.hold(it, day).isEmpty())
        // A courtesy after the due date would be an odd one.
        .filter(it -> line.place() != MessageLine.Place.DUE_SOON || !day.isAfter(it.dueDate()))
        .isPresent();
  }
}
