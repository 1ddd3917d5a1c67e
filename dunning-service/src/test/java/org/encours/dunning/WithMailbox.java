package org.encours.dunning;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.encours.servers.MailServer;
import org.encours.testkit.Timeouts;

/** A real mail server, a process of its own that can be killed and started again. */
public class WithMailbox implements QuarkusTestResourceLifecycleManager {

  /** A message that the server kept. */
  record Kept(String messageId, String text) {}

  private static final String WHERE = "encours.test.mailbox";

  private static Process process;
  private static Path folder;
  private static int smtpPort;
  private static int httpPort;

  static List<Kept> to(String address) {
    String site = System.getProperty(WHERE);
    JsonPath list =
        given().baseUri(site).get("/api/v1/messages?start=0&limit=500").then().extract().jsonPath();
    List<Map<String, Object>> messages = list.getList("messages");
    return messages.reversed().stream()
        .filter(message -> String.valueOf(message.get("To")).contains(address))
        .map(
            message ->
                new Kept(
                    String.valueOf(message.get("MessageID")),
                    given()
                        .baseUri(site)
                        .get("/api/v1/message/" + message.get("ID"))
                        .then()
                        .extract()
                        .jsonPath()
                        .getString("Text")))
        .toList();
  }

  static void down() {
    process.destroyForcibly();
    Awaitility.await().atMost(Timeouts.LONG).until(() -> !process.isAlive());
  }

  static void up() {
    try {
      Path listening = folder.resolve("listening-" + System.nanoTime());
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx128m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  MailServer.class.getName(),
                  folder.toString(),
                  String.valueOf(smtpPort),
                  String.valueOf(httpPort),
                  listening.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(listening));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public Map<String, String> start() {
    try {
      folder = Files.createTempDirectory("dunning-mail");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    smtpPort = free();
    httpPort = free();
    System.setProperty(WHERE, "http://127.0.0.1:" + httpPort);
    up();
    return Map.of(
        "encours.dunning.mail.port", String.valueOf(smtpPort),
        "encours.dunning.mail.host", "127.0.0.1",
        "encours.dunning.mail.timeout", "8s",
        "encours.dunning.mail.lease", "10s",
        "encours.dunning.page.url", "https://desk.example/",
        "encours.dunning.mail.trace-url", "http://127.0.0.1:" + httpPort + "/");
  }

  @Override
  public void stop() {
    process.destroyForcibly();
  }

  private static int free() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
