package org.encours.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * One request again and again: by so many clients that each wait for their answer, or at a rate,
 * whatever the answers. What happens while everything warms up is not counted.
 */
abstract class Load extends Simulation {

  private static final String MILLISECONDS = "milliseconds";

  private final Duration warmUp = Duration.ofSeconds(Long.getLong("load.warmup"));
  private final Duration measured = Duration.ofSeconds(Long.getLong("load.seconds"));
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final ConcurrentHistogram took = new ConcurrentHistogram(60_000, 3);
  private final long counted = System.nanoTime() + warmUp.toNanos();

  protected Load(String path, int expectedStatus) {
    ChainBuilder request =
        exec(http("request")
                .post(path)
                .body(StringBody(session -> body(sent.incrementAndGet())))
                .check(status().is(expectedStatus), responseTimeInMillis().saveAs(MILLISECONDS)))
            .exec(this::note);
    Duration whole = warmUp.plus(measured);
    int clients = Integer.getInteger("load.clients");
    int rate = Integer.getInteger("load.rate");
    var target =
        http.baseUrl(System.getProperty("load.url"))
            .authorizationHeader("Bearer " + System.getProperty("load.token"))
            .contentTypeHeader("application/json")
            .shareConnections();
    setUp(
            rate > 0
                ? scenario("rate").exec(request).injectOpen(constantUsersPerSec(rate).during(whole))
                : scenario("clients").during(whole).on(request).injectOpen(atOnceUsers(clients)))
        .protocols(target);
  }

  /** The body of the n-th request. */
  protected abstract String body(long n);

  private Session note(Session session) {
    if (System.nanoTime() >= counted) {
      if (session.isFailed()) {
        failed.incrementAndGet();
      } else {
        took.recordValue(session.getInt(MILLISECONDS));
      }
    }
    return session.markAsSucceeded().remove(MILLISECONDS);
  }

  @Override
  public void after() {
    String result =
        "answered=%d%nfailed=%d%nsent=%d%np50=%d%np99=%d%nmax=%d%n"
            .formatted(
                took.getTotalCount(),
                failed.get(),
                sent.get(),
                took.getValueAtPercentile(50),
                took.getValueAtPercentile(99),
                took.getMaxValue());
    try {
      Files.writeString(Path.of(System.getProperty("load.result")), result);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
