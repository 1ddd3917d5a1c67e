package org.encours.dunning.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.function.Supplier;
import org.encours.dunning.application.port.Letters;
import org.encours.dunning.application.port.MailTransport;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.policy.Channel;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;

class SendReminderTest {

  private static final Instant NOW = Instant.parse("2026-06-03T09:00:00Z");
  private static final Duration LEASE = Scenario.LEASE;

  private final Scenario scene = new Scenario(DebtorKind.COMPANY);
  private final RemindersInMemory reminders = scene.reminders;
  private final AgendaInMemory agenda = scene.agenda;
  private Supplier<Letters.Written> writing =
      () ->
          new Letters.Written("subject", "text", "<p>text</p>", "letter.pdf", new byte[] {1, 2, 3});
  private MailTransport.Outcome answer = new MailTransport.Outcome.Accepted();
  private MailTransport.Trace trace = MailTransport.Trace.NOT_FOUND;
  private int handedOver;

  @Test
  void aLetterThatCannotBeWrittenIsTriedAgainSoonAndIsNoDoubt() {
    writing =
        () -> {
          throw new IllegalStateException("no words for it");
        };

    send(order(1, false, NOW));

    assertThat(reminders.spoken).isFalse();
    assertThat(reminders.nextTry).hasValue(NOW.plusSeconds(2));
    assertThat(reminders.notes).singleElement().asString().contains("no words for it");
    assertThat(handedOver).isZero();
  }

  @Test
  void aRendererThatCannotBeLoadedCostsATryAndNotTheSender() {
    writing =
        () -> {
          throw new NoClassDefFoundError("fonts");
        };

    send(order(3, false, NOW));

    assertThat(reminders.nextTry).hasValue(NOW.plusSeconds(8));
    assertThat(reminders.spoken).isFalse();
  }

  @Test
  void aDoubtSurvivesALetterThatCannotBeWritten() {
    reminders.spoken = true;
    writing =
        () -> {
          throw new IllegalStateException("fonts");
        };

    send(order(2, true, NOW));

    assertThat(reminders.spoken).isTrue();
    assertThat(handedOver).isZero();
  }

  @Test
  void aServerThatIsAwayIsAskedAgainSoonAndNothingIsInDoubt() {
    answer = new MailTransport.Outcome.NotNow("no mail server");

    send(order(1, false, NOW));

    assertThat(reminders.nextTry).hasValue(NOW.plusSeconds(2));
    assertThat(reminders.spoken).isFalse();
    assertThat(reminders.orderedInstead).isEmpty();
  }

  @Test
  void theLongestPauseBetweenTwoTriesIsFiveMinutes() {
    answer = new MailTransport.Outcome.NotNow("no mail server");

    send(order(400, false, NOW));

    assertThat(reminders.nextTry).hasValue(NOW.plusSeconds(300));
  }

  @Test
  void aFullMailboxIsTriedAgainForThreeDaysAndThenWrittenTo() {
    answer = new MailTransport.Outcome.Deferred("452 mailbox full");

    send(order(5, false, NOW.minus(Duration.ofDays(3))));
    assertThat(reminders.orderedInstead).isEmpty();
    assertThat(reminders.nextTry).isPresent();

    send(order(900, false, NOW.minus(Duration.ofDays(3)).minusSeconds(1)));
    assertThat(reminders.orderedInstead)
        .singleElement()
        .extracting(Message::channel)
        .isEqualTo(Channel.LETTER);
    assertThat(agenda.kinds()).containsExactly(TaskKind.WRONG_ADDRESS);
  }

  @Test
  void whoIsUnknownThereIsWrittenToAtOnce() {
    answer = new MailTransport.Outcome.Never("550 no such user");

    send(order(1, false, NOW));

    assertThat(reminders.orderedInstead).hasSize(1);
    assertThat(reminders.notes).containsExactly("REFUSED: 550 no such user");
  }

  @Test
  void whatEndedWithoutAWordIsLookedUpWhenTheLeaseEnds() {
    answer = new MailTransport.Outcome.Unknown("connection reset");

    send(order(1, false, NOW));

    assertThat(reminders.spoken).isTrue();
    assertThat(reminders.nextTry).hasValue(NOW.plus(LEASE));
  }

  @Test
  void aDoubtIsSettledByTheServersTrace() {
    trace = MailTransport.Trace.ACCEPTED;
    send(order(2, true, NOW));
    assertThat(handedOver).isZero();
    assertThat(reminders.notes).containsExactly("sent on 2026-06-03");
  }

  @Test
  void aTraceThatIsAwayIsAskedAgainSoonNotAfterALease() {
    trace = MailTransport.Trace.NOT_NOW;
    reminders.spoken = true;

    send(order(2, true, NOW));

    assertThat(reminders.nextTry).hasValue(NOW.plusSeconds(4));
    assertThat(reminders.spoken).isTrue();
    assertThat(handedOver).isZero();
  }

  @Test
  void whereNobodyCanTellAPersonDecides() {
    trace = MailTransport.Trace.UNKNOWN;

    send(order(2, true, NOW));

    assertThat(agenda.kinds()).containsExactly(TaskKind.IN_DOUBT);
    assertThat(handedOver).isZero();
  }

  @Test
  void whoWasTakenForDeadSendsNothing() {
    reminders.mine = false;

    send(order(1, false, NOW));

    assertThat(handedOver).isZero();
    assertThat(reminders.notes).isEmpty();
  }

  @Test
  void whatLeavesOnALaterDayHasThatDaysFiguresAndATermThatStartsThen() {
    Scenario consumer = new Scenario(DebtorKind.CONSUMER);
    consumer.paid("400.00", Scenario.RUN.plusDays(1));

    consumer
        .sender(NOW.plus(Duration.ofDays(2)), writing, post())
        .send(consumer.order(3, false, NOW), Scenario.LEASE);

    Message left = consumer.reminders.renewed.orElseThrow();
    assertThat(left.total()).isEqualTo(Money.of("600.00", "EUR"));
    assertThat(left.freeTerm().orElseThrow().sentOn()).isEqualTo(Scenario.RUN.plusDays(2));
    assertThat(consumer.reminders.notes).containsExactly("sent on 2026-06-05");
  }

  @Test
  void whoPaidBeforeItCouldLeaveIsNotReminded() {
    scene.paid("1000.00", Scenario.RUN);

    scene
        .sender(NOW.plus(Duration.ofDays(1)), writing, post())
        .send(scene.order(3, false, NOW), Scenario.LEASE);

    assertThat(handedOver).isZero();
    assertThat(reminders.notes).singleElement().asString().startsWith("withdrawn");
  }

  @Test
  void whatIsOrderedAtNightLeavesInTheMorning() {
    scene.sendingHours(LocalTime.of(9, 0), LocalTime.of(19, 0));

    scene
        .sender(Instant.parse("2026-06-03T17:00:00Z"), writing, post())
        .send(scene.order(1, false, NOW), LEASE);

    assertThat(handedOver).isZero();
    assertThat(reminders.nextTry).hasValue(Instant.parse("2026-06-04T07:00:00Z"));
    assertThat(reminders.notes).singleElement().asString().contains("quiet hours");
  }

  @Test
  void whatMayHaveLeftIsNotRewritten() {
    scene.paid("1000.00", Scenario.RUN);
    trace = MailTransport.Trace.ACCEPTED;

    scene
        .sender(NOW.plus(Duration.ofDays(1)), writing, post())
        .send(scene.order(3, true, NOW), Scenario.LEASE);

    assertThat(reminders.notes).containsExactly("sent on 2026-06-04");
  }

  private ReminderOrder order(int tries, boolean inDoubt, Instant orderedAt) {
    return scene.order(tries, inDoubt, orderedAt);
  }

  private void send(ReminderOrder order) {
    scene.sender(NOW, writing, post()).send(order, LEASE);
  }

  private MailTransport post() {
    return new MailTransport() {
      @Override
      public Outcome send(Creditor from, String to, String id, Letters.Written letter) {
        handedOver++;
        return answer;
      }

      @Override
      public Trace trace(String messageId, Instant since) {
        return trace;
      }
    };
  }
}
