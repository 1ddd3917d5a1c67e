package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.Calendars;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.LegalSettings;
import org.encours.dunning.application.port.Reminders;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.dunning.domain.party.Address;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.policy.Channel;
import org.encours.kernel.Ids;
import org.encours.kernel.Sentence;

/** A message that cannot arrive goes another way, and a person mends the address. */
@ApplicationScoped
class BounceHandling {

  private final Reminders reminders;
  private final Debtors debtors;
  private final Agenda agenda;
  private final Calendars calendars;
  private final LegalSettings settings;
  private final Ids ids;
  private final Clock clock;

  BounceHandling(
      Reminders reminders,
      Debtors debtors,
      Agenda agenda,
      Calendars calendars,
      LegalSettings settings,
      Ids ids,
      Clock clock) {
    this.reminders = reminders;
    this.debtors = debtors;
    this.agenda = agenda;
    this.calendars = calendars;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  void report(ReminderOrder order, String delivery, String why) {
    reminders.undeliverable(order.creditor(), order.id(), delivery, why);
    Debtor debtor = debtors.find(order.creditor(), order.debtorId()).orElseThrow();
    debtors.mute(
        order.creditor(),
        debtor.id(),
        List.of(order.message().recipient()),
        order.message().businessDate());
    onPaper(order.message(), debtor)
        .ifPresent(letter -> reminders.orderInstead(order, ids.next(), letter, Instant.now(clock)));
    agenda.raise(
        order.creditor(),
        List.of(
            new Task(
                ids.next(),
                TaskKind.WRONG_ADDRESS,
                order.debtorId(),
                order.message().lines().stream().map(MessageLine::invoiceId).toList(),
                order.message().businessDate(),
                Sentence.of("bounced", "{recipient} did not take the message: {why}")
                    .with("recipient", order.message().recipient())
                    .with("why", why),
                order.message().recipient())));
  }

  /** By post the free term of a first reminder starts later than it did by e-mail. */
  private Optional<Message> onPaper(Message message, Debtor debtor) {
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
                    debtor.name() + ", " + to.street() + ", " + to.postalCode() + " " + to.city(),
                    message
                        .freeTerm()
                        .map(
                            any ->
                                FreeTerm.of(
                                    message.regime(),
                                    message.businessDate(),
                                    FreeTerm.Carrier.POST,
                                    calendars::of,
                                    settings.rollFreeTerm()))));
  }

  /**
   * Nobody can tell whether it left: sending it again might double it, so that a person decides.
   */
  @Transactional
  void doubt(ReminderOrder order, String why) {
    reminders.inDoubt(order, why);
    agenda.raise(
        order.creditor(),
        List.of(
            new Task(
                ids.next(),
                TaskKind.IN_DOUBT,
                order.debtorId(),
                order.message().lines().stream().map(MessageLine::invoiceId).toList(),
                order.message().businessDate(),
                Sentence.of("in-doubt", "did message {messageId} leave? {why}")
                    .with("messageId", order.messageId())
                    .with("why", why),
                order.id().toString())));
  }
}
