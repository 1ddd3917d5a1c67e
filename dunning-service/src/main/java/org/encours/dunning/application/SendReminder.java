package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.encours.dunning.application.port.MailTransport;
import org.encours.dunning.application.port.Reminders;
import org.encours.dunning.application.port.SendingSettings;
import org.encours.dunning.domain.message.ReminderOrder;

/**
 * Brings one ordered message to its carrier, at most once.
 *
 * <p>The order was committed before, and so is each of its states. If a process dies between the
 * mail server's answer and our note of it, the next try asks the server's trace for the message's
 * stable id first; where there is no trace to ask, nothing is sent again and a person decides.
 */
@ApplicationScoped
public class SendReminder {

  private static final System.Logger LOG = System.getLogger(SendReminder.class.getName());
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final Reminders reminders;
  private final WriteReminder writing;
  private final QuietHours hours;
  private final MailTransport post;
  private final BounceHandling undelivered;
  private final SendingSettings settings;
  private final Clock clock;

  SendReminder(
      Reminders reminders,
      WriteReminder writing,
      QuietHours hours,
      MailTransport post,
      BounceHandling undelivered,
      SendingSettings settings,
      Clock clock) {
    this.reminders = reminders;
    this.writing = writing;
    this.hours = hours;
    this.post = post;
    this.undelivered = undelivered;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param lease how long this instance may take over sending before it is thought dead; longer
   *     than any try to send lasts
   */
  public void send(ReminderOrder order, Duration lease) {
    Optional<Instant> quiet = order.inDoubt() ? Optional.empty() : quietUntil(order);
    if (quiet.isPresent()) {
      reminders.putOff(order, quiet.get(), "quiet hours until " + quiet.get());
      return;
    }
    prepared(order).ifPresent(it -> send(it, Instant.now(clock).plus(lease)));
  }

  private Optional<Instant> quietUntil(ReminderOrder order) {
    return hours.until(order, Instant.now(clock));
  }

  private void send(WriteReminder.Prepared it, Instant leaseEnds) {
    if (it.order().message().channel().onPaper()) {
      // Handing the document to the print batch is the sending; the batch is what it is read from.
      left(it);
      return;
    }
    if (it.order().inDoubt() && !mayBeSent(it, leaseEnds)) {
      return;
    }
    if (reminders.begin(it.order(), leaseEnds)) {
      speak(it, leaseEnds);
    }
  }

  /** Nobody was spoken to yet: what fails here is tried again soon, and is no doubt. */
  private Optional<WriteReminder.Prepared> prepared(ReminderOrder order) {
    try {
      return writing.write(order);
    } catch (RuntimeException | LinkageError | StackOverflowError failed) {
      LOG.log(System.Logger.Level.ERROR, "reminder " + order.id() + " cannot be written", failed);
      reminders.putOff(order, soon(order), "it cannot be written: " + failed);
      return Optional.empty();
    }
  }

  private void speak(WriteReminder.Prepared it, Instant leaseEnds) {
    ReminderOrder order = it.order();
    String to = order.message().recipient();
    switch (post.send(it.creditor(), to, order.messageId(), it.letter())) {
      case MailTransport.Outcome.Accepted() -> left(it);
      case MailTransport.Outcome.NotNow(String why) -> reminders.tryAgain(order, soon(order), why);
      case MailTransport.Outcome.Deferred(String why) -> deferred(order, why);
      case MailTransport.Outcome.Never(String why) -> undelivered.report(order, "REFUSED", why);
      case MailTransport.Outcome.Unknown(String why) ->
          // It may still arrive. When the lease ends, the server's trace tells.
          reminders.putOff(order, leaseEnds, "no word after it was handed over: " + why);
    }
  }

  private void deferred(ReminderOrder order, String why) {
    if (order.orderedAt().plus(settings.patience()).isBefore(Instant.now(clock))) {
      undelivered.report(order, "UNDELIVERABLE", why);
    } else {
      reminders.tryAgain(order, soon(order), why);
    }
  }

  private boolean mayBeSent(WriteReminder.Prepared it, Instant leaseEnds) {
    ReminderOrder order = it.order();
    if (!reminders.begin(order, leaseEnds)) {
      return false;
    }
    return switch (post.trace(order.messageId(), order.orderedAt())) {
      case NOT_FOUND -> true;
      case ACCEPTED -> {
        left(it);
        yield false;
      }
      case NOT_NOW -> {
        reminders.putOff(order, soon(order), "did it leave? the mail server's list is away");
        yield false;
      }
      case UNKNOWN -> {
        undelivered.doubt(order, "a try to send it ended without a word");
        yield false;
      }
    };
  }

  private void left(WriteReminder.Prepared it) {
    Instant now = Instant.now(clock);
    reminders.sent(it.order(), now, it.order().leavesOn(now), it.sha256());
  }

  /** At first after seconds, then ever more seldom. */
  private Instant soon(ReminderOrder order) {
    long seconds = Math.min(LONGEST_PAUSE.toSeconds(), 1L << Math.min(order.tries(), 10));
    return Instant.now(clock).plusSeconds(seconds);
  }
}
