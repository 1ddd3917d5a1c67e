package org.encours.collections.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.encours.collections.domain.Samples.ACME;
import static org.encours.collections.domain.Samples.AGENCY;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.encours.collections.domain.agency.Webhook;
import org.junit.jupiter.api.Test;

/** A day in which an agency's server answers 500, lived through in a moment. */
class DeliverWebhooksTest {

  private static final Instant MORNING = Instant.parse("2026-06-01T06:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  /** As often as the service looks, by its own configuration. */
  private static final Duration ROUND = Duration.ofSeconds(2);

  private final StandingClock clock = new StandingClock(MORNING);
  private final ScriptedAgency server = new ScriptedAgency();
  private final FeedInMemory feed = new FeedInMemory();
  private final WebhookInMemory webhooks =
      new WebhookInMemory(
          Webhook.begun(AGENCY, URI.create("https://a.example/x"), "c2VjcmV0", MORNING));
  private final DeliverWebhooks deliver =
      new DeliverWebhooks(new WebhookClaims(webhooks, feed, clock), server, clock);

  @Test
  void aServerThatFailsForADayIsAskedEverMoreSeldomAndThenToldAllInOrder() {
    server.answers = call -> "HTTP 500";
    feed.tell(3);
    live(DAY, () -> feed.tell(1));

    // At once, then after 10, 20 ... 2,560 seconds, then every hour: 32 times in a day.
    assertThat(server.askedAt).hasSize(32);
    assertThat(waits().subList(0, 9))
        .containsExactly(10L, 20L, 40L, 80L, 160L, 320L, 640L, 1_280L, 2_560L);
    assertThat(waits().subList(9, 31)).containsOnly(3_600L);
    assertThat(server.asked).as("nothing overtakes what waits").containsOnly(1L);
    assertThat(webhooks.now.failures()).isEqualTo(32);
    assertThat(webhooks.now.lastFault()).isEqualTo("HTTP 500");
    assertThat(webhooks.now.position()).isZero();

    server.answers = call -> null;
    server.asked.clear();
    live(Duration.ofHours(1), () -> {});
    assertThat(server.asked)
        .as("all that happened meanwhile, each once and in its order")
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 27).boxed().toList());
    assertThat(webhooks.now.failures()).isZero();
    assertThat(webhooks.now.lastFault()).isNull();
    assertThat(webhooks.now.position()).isEqualTo(27);

    server.asked.clear();
    live(DAY, () -> {});
    assertThat(server.asked).as("nothing is told twice").isEmpty();
  }

  @Test
  void aFaultInTheMiddleOfTheDayStartsWithAShortWaitAgain() {
    feed.tell(2);
    server.answers = call -> call == 2 ? "HTTP 503" : null;
    live(Duration.ofSeconds(10), () -> {});
    server.answers = call -> null;
    live(Duration.ofMinutes(1), () -> {});
    feed.tell(1);
    server.answers = call -> call == 4 ? "HTTP 500" : null;
    live(Duration.ofMinutes(1), () -> {});
    assertThat(server.asked).containsExactly(1L, 2L, 2L, 3L, 3L);
    assertThat(waits()).containsExactly(0L, 10L, 60L, 10L);
  }

  @Test
  void anEventWhoseAnswerWasLostComesAgainUnderTheSamePosition() {
    feed.tell(2);
    server.diesAfter = 1;
    assertThatThrownBy(() -> deliver.next(ACME, AGENCY)).hasMessageContaining("died");
    assertThat(webhooks.now.position()).isZero();
    live(Duration.ofMinutes(1), () -> {});
    assertThat(server.asked).containsExactly(1L, 1L, 2L);
  }

  @Test
  void aMoveToAnotherAddressIsTriedAtOnce() {
    feed.tell(1);
    server.answers = call -> "HTTP 500";
    live(Duration.ofHours(5), () -> {});
    webhooks.now = webhooks.now.movedTo(URI.create("https://b.example/x"), clock.instant());
    server.answers = call -> null;
    server.asked.clear();
    assertThat(deliver.next(ACME, AGENCY)).isTrue();
    assertThat(server.asked).containsExactly(1L);
  }

  /** Time goes by: a round every few seconds, and something new to tell every hour. */
  private void live(Duration time, Runnable everyHour) {
    Instant end = clock.now.plus(time);
    for (long seconds = 0; clock.now.isBefore(end); seconds += ROUND.toSeconds()) {
      if (seconds > 0 && seconds % 3_600 == 0) {
        everyHour.run();
      }
      boolean more = true;
      while (more) {
        more = deliver.next(ACME, AGENCY);
      }
      clock.now = clock.now.plus(ROUND);
    }
    if (time.equals(DAY)) {
      everyHour.run();
    }
  }

  private List<Long> waits() {
    List<Long> waits = new ArrayList<>();
    for (int i = 1; i < server.askedAt.size(); i++) {
      waits.add(Duration.between(server.askedAt.get(i - 1), server.askedAt.get(i)).toSeconds());
    }
    return waits;
  }

  /** Stands still until it is moved. */
  private static final class StandingClock extends Clock {
    private Instant now;

    StandingClock(Instant now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
