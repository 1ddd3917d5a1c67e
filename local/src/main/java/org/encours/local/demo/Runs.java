package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.encours.local.Service;

/** Starts a service's run for a business date and waits for its end. */
public final class Runs {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Rest caller;

  public Runs(Rest caller) {
    this.caller = caller;
  }

  public JsonNode overdue(LocalDate day) {
    return run(Service.INVOICE, "/v1/overdue-runs", Wire.day(day));
  }

  public JsonNode riskReview(LocalDate day) {
    return run(Service.RISK, "/v1/risk-reviews", Wire.day(day));
  }

  public JsonNode dunning(LocalDate day) {
    return run(Service.DUNNING, "/v1/dunning-runs", Wire.day(day).put("dryRun", false));
  }

  public JsonNode collection(LocalDate day) {
    return run(Service.COLLECTIONS, "/v1/collection-runs", Wire.day(day));
  }

  private JsonNode run(Service service, String path, ObjectNode body) {
    JsonNode run = caller.post(service, path, body);
    Instant until = Instant.now().plus(PATIENCE);
    long pause = 2;
    while (!ended(run)) {
      if (Instant.now().isAfter(until)) {
        throw new IllegalStateException(path + " for " + body + " does not end: " + run);
      }
      sleep(pause);
      pause = Math.min(pause * 2, 100);
      run = caller.get(service, path + "/" + run.path("id").asText());
    }
    return run;
  }

  /** A dunning run has ended when its messages have left as well. */
  private static boolean ended(JsonNode run) {
    JsonNode messages = run.path("dispatch");
    return switch (run.path("status").asText("COMPLETED")) {
      case "COMPLETED" ->
          messages.path("sent").asLong() + messages.path("failed").asLong()
              >= messages.path("ordered").asLong();
      case "FAILED" -> throw new IllegalStateException("the run failed: " + run);
      default -> false;
    };
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    }
  }
}
