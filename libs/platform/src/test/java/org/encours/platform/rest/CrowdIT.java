package org.encours.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encours.platform.Api.erp;
import static org.hamcrest.Matchers.endsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.encours.platform.NoteResource;
import org.encours.platform.database.DatabaseUnavailable;
import org.encours.testkit.Timeouts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** More requests than there is room for, and fewer connections than there are requests. */
@QuarkusTest
@WithServers
class CrowdIT {

  @Inject RestSettings settings;
  @Inject AgroalDataSource database;

  @Test
  void whoFindsNoRoomIsToldToComeAgainAndTheOthersGetTheirAnswers() {
    int room = settings.requestsAtOnce();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting =
          IntStream.range(0, room)
              .mapToObj(
                  _ -> CompletableFuture.supplyAsync(() -> erp().get("/v1/notes/patient"), clients))
              .toList();
      await().atMost(Timeouts.LONG).until(() -> NoteResource.GATE.getQueueLength() == room);
      erp()
          .get("/v1/notes?text=any")
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", "1")
          .body("type", endsWith("/overloaded"));
      given().get("/q/health/live").then().statusCode(200);
      NoteResource.GATE.release(room);
      assertThat(waiting)
          .extracting(CompletableFuture::join)
          .extracting(Response::statusCode)
          .containsOnly(200);
    }
    await().atMost(Timeouts.LONG).until(() -> erp().get("/v1/notes?text=any").statusCode() == 200);
  }

  @Test
  void withoutAConnectionTheDatabaseIsSaidToBeAwayAndNoIncidentIsMade() throws SQLException {
    Deque<Connection> taken = new ArrayDeque<>();
    try {
      takeAll(taken);
      erp()
          .get("/v1/notes?text=any")
          .then()
          .statusCode(503)
          .header("Retry-After", "1")
          .body("type", endsWith("/unavailable"));
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    erp().get("/v1/notes?text=any").then().statusCode(200);
  }

  /** Until there is none: the service's own threads have some already. */
  private void takeAll(Deque<Connection> taken) {
    try {
      while (true) {
        taken.push(database.getConnection());
      }
    } catch (SQLException none) {
      assertThat(DatabaseUnavailable.isBehind(none)).as(none.getMessage()).isTrue();
    }
  }
}
