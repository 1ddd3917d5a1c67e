package org.encours.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encours.platform.Api.as;
import static org.encours.platform.Api.erp;
import static org.encours.platform.Api.note;
import static org.hamcrest.Matchers.endsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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
import org.encours.testkit.Tokens;
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
    int creditors = room / settings.requestsAtOnceOfOneCreditor();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting =
          IntStream.range(0, room)
              .mapToObj(i -> patient("crowd-" + i % creditors, clients))
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
  void aCreditorsRushIsItsOwnBurden() {
    int share = settings.requestsAtOnceOfOneCreditor();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting = IntStream.range(0, share).mapToObj(_ -> patient("in-a-rush", clients)).toList();
      await().atMost(Timeouts.LONG).until(() -> NoteResource.GATE.getQueueLength() == share);
      as("erp", "in-a-rush")
          .get("/v1/notes?text=any")
          .then()
          .statusCode(429)
          .contentType("application/problem+json")
          .header("Retry-After", "1")
          .body("type", endsWith("/too-many-requests"));
      erp().get("/v1/notes?text=any").then().statusCode(200);
      NoteResource.GATE.release(share);
      assertThat(waiting)
          .extracting(CompletableFuture::join)
          .extracting(Response::statusCode)
          .containsOnly(200);
    }
    await()
        .atMost(Timeouts.LONG)
        .until(() -> as("erp", "in-a-rush").get("/v1/notes?text=any").statusCode() == 200);
  }

  @Test
  void bodiesSentHalfAndLeftLyingKeepNoOtherCreditorWaiting() throws IOException {
    Deque<Socket> left = new ArrayDeque<>();
    try {
      for (int i = 0; i < settings.requestsAtOnce() + 4; i++) {
        left.push(halfSent("leaves-it-lying"));
      }
      erp().body(note("beside the half-sent")).post("/v1/notes").then().statusCode(201);
    } finally {
      for (Socket socket : left) {
        socket.close();
      }
    }
  }

  @Test
  void aBodyInJsonHasALimitOfItsOwn() {
    String large = "x".repeat(settings.jsonLimitMebibytes() << 20);
    erp()
        .body(note(large))
        .post("/v1/notes")
        .then()
        .statusCode(413)
        .body("type", endsWith("/body-too-large"));
  }

  private static Socket halfSent(String creditor) throws IOException {
    Socket socket = new Socket("localhost", RestAssured.port);
    socket
        .getOutputStream()
        .write(
            """
            POST /v1/notes HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer %s\r
            Content-Type: application/json\r
            Content-Length: 1000\r
            \r
            {"text":"""
                .formatted(Tokens.of("erp", creditor))
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static CompletableFuture<Response> patient(String creditor, ExecutorService clients) {
    return CompletableFuture.supplyAsync(
        () -> as("erp", creditor).get("/v1/notes/patient"), clients);
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
