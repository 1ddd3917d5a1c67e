package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.Reminders;
import org.encours.dunning.domain.file.Address;
import org.encours.dunning.domain.file.Debtor;
import org.encours.dunning.domain.file.Message;
import org.encours.dunning.domain.file.MessageLine;
import org.encours.dunning.domain.file.ReminderOrder;
import org.encours.dunning.domain.policy.Channel;
import org.encours.kernel.Ids;

/** A message that cannot arrive goes another way, and a person mends the address. */
@ApplicationScoped
class Undelivered {

  private final Reminders reminders;
  private final Debtors debtors;
  private final Agenda agenda;
  private final Ids ids;
  private final Clock clock;

  Undelivered(Reminders reminders, Debtors debtors, Agenda agenda, Ids ids, Clock clock) {
    this.reminders = reminders;
    this.debtors = debtors;
    this.agenda = agenda;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  void report(ReminderOrder order, String delivery, String why) {
    reminders.undeliverable(order.creditor(), order.id(), delivery, why);
    Debtor debtor = debtors.find(order.creditor(), order.debtorId()).orElseThrow();
    onPaper(order.message(), debtor)
        .ifPresent(letter -> reminders.orderInstead(order, ids.next(), letter, Instant.now(clock)));
    agenda.raise(
        order.creditor(),
        List.of(
            new Agenda.Task(
                ids.next(),
                Agenda.Kind.WRONG_ADDRESS,
                order.debtorId(),
                order.message().lines().stream().map(MessageLine::invoiceId).toList(),
                order.message().businessDate(),
                order.message().recipient() + " did not take the message: " + why,
                order.message().recipient())));
  }

  private static Optional<Message> onPaper(Message message, Debtor debtor) {
    if (message.channel().onPaper()) {
      return Optional.empty();
    }
    return debtor
        .address()
        .filter(Address::complete)
        .map(
            to ->
                message.by(
                    Channel.LETTER,
                    debtor.name() + ", " + to.street() + ", " + to.postalCode() + " " + to.city()));
  }
}
