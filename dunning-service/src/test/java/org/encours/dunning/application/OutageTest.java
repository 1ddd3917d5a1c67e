package org.encours.dunning.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.encours.dunning.application.port.Letters;
import org.encours.dunning.application.port.MailTransport;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.policy.Channel;
import org.junit.jupiter.api.Test;

/** Hours and days of a mail server's bad mood, on a clock of our own. */
class OutageTest {

  private static final Instant BEGIN = Instant.parse("2026-06-03T09:00:00Z");

  private final Scenario scene = new Scenario(DebtorKind.COMPANY);
  private final RemindersInMemory reminders = scene.reminders;
  private Instant now = BEGIN;
  private int handedOver;
  private int accepted;

  @Test
  void aServerThatRefusesForAnHourGetsTheMessageOnceWithinFiveMinutesAfter() {
    int tries =
        until(
            Duration.ofHours(2),
            at ->
                at.isBefore(BEGIN.plus(Duration.ofHours(1)))
                    ? new MailTransport.Outcome.NotNow("connection refused")
                    : new MailTransport.Outcome.Accepted());

    assertThat(accepted).isEqualTo(1);
    assertThat(reminders.orderedInstead).isEmpty();
    assertThat(now).isBefore(BEGIN.plus(Duration.ofMinutes(66)));
    assertThat(tries).as("it is not hammered").isLessThan(25);
  }

  @Test
  void aMailboxThatIsFullForADayGetsTheMessageOnce() {
    until(
        Duration.ofDays(2),
        at ->
            at.isBefore(BEGIN.plus(Duration.ofDays(1)))
                ? new MailTransport.Outcome.Deferred("452 mailbox full")
                : new MailTransport.Outcome.Accepted());

    assertThat(accepted).isEqualTo(1);
    assertThat(reminders.orderedInstead).isEmpty();
  }

  @Test
  void aMailboxThatStaysFullIsWrittenToOnPaperOnce() {
    until(Duration.ofDays(10), at -> new MailTransport.Outcome.Deferred("452 mailbox full"));

    assertThat(accepted).isZero();
    assertThat(reminders.orderedInstead)
        .singleElement()
        .extracting(Message::channel)
        .isEqualTo(Channel.LETTER);
  }

  @Test
  void aMailboxThatIsFullForGoodIsWrittenToOnPaperAtOnce() {
    until(Duration.ofDays(1), at -> new MailTransport.Outcome.Never("552 mailbox full"));

    assertThat(handedOver).isEqualTo(1);
    assertThat(reminders.orderedInstead).hasSize(1);
  }

  /** Tries whenever a try is due, until nothing is left to try or time is up. */
  private int until(Duration most, Function<Instant, MailTransport.Outcome> answer) {
    int tries = 0;
    while (accepted == 0 && reminders.orderedInstead.isEmpty() && now.isBefore(BEGIN.plus(most))) {
      tries++;
      reminders.nextTry = Optional.empty();
      send(tries, answer);
      now = reminders.nextTry.orElse(now);
    }
    return tries;
  }

  private void send(int tries, Function<Instant, MailTransport.Outcome> answer) {
    scene
        .sender(
            now,
            () ->
                new Letters.Written("subject", "text", "<p>text</p>", "letter.pdf", new byte[] {1}),
            post(answer))
        .send(scene.order(tries, reminders.spoken, BEGIN), Scenario.LEASE);
  }

  private MailTransport post(Function<Instant, MailTransport.Outcome> answer) {
    return new MailTransport() {
      @Override
      public Outcome send(Creditor from, String to, String id, Letters.Written letter) {
        handedOver++;
        Outcome outcome = answer.apply(now);
        if (outcome instanceof Outcome.Accepted) {
          accepted++;
        }
        return outcome;
      }

      @Override
      public Trace trace(String messageId, Instant since) {
        return Trace.UNKNOWN;
      }
    };
  }
}
