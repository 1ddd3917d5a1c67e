package org.encours.dunning.adapter.out.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers well until one moment, and there as it is told. */
final class ScriptedMailServer implements AutoCloseable {

  /** Where in the conversation. */
  enum Moment {
    GREETING,
    EHLO,
    MAIL,
    RCPT,
    DATA,
    END
  }

  private final ServerSocket listening;
  private final Moment moment;
  private final String answer;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  private ScriptedMailServer(ServerSocket listening, Moment moment, String answer) {
    this.listening = listening;
    this.moment = moment;
    this.answer = answer;
  }

  static ScriptedMailServer answering(Moment moment, String answer) throws IOException {
    var server =
        new ScriptedMailServer(
            new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), moment, answer);
    Thread.ofVirtual().start(server::serve);
    return server;
  }

  int port() {
    return listening.getLocalPort();
  }

  String heard(String command) {
    return heard.stream().filter(line -> line.startsWith(command)).findFirst().orElse("");
  }

  private void serve() {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        converse(socket);
      } catch (IOException | InterruptedException over) {
        // The other side left, or the test is over.
      }
    }
  }

  private void converse(Socket socket) throws IOException, InterruptedException {
    var in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    OutputStream out = socket.getOutputStream();
    say(socket, out, Moment.GREETING, "220 scripted");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      heard.add(line);
      String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
      switch (command) {
        case "EHLO" -> say(socket, out, Moment.EHLO, "250-scripted\r\n250 DSN");
        case "HELO" -> say(socket, out, Moment.EHLO, "250 scripted");
        case "MAIL" -> say(socket, out, Moment.MAIL, "250 ok");
        case "RCPT" -> say(socket, out, Moment.RCPT, "250 ok");
        case "DATA" -> {
          say(socket, out, Moment.DATA, "354 go on");
          if (moment != Moment.DATA) {
            for (String text = in.readLine(); text != null && !text.equals("."); ) {
              text = in.readLine();
            }
            say(socket, out, Moment.END, "250 kept");
          }
        }
        default -> write(out, "250 ok\r\n");
      }
    }
  }

  private void say(Socket socket, OutputStream out, Moment now, String well)
      throws IOException, InterruptedException {
    if (now != moment) {
      write(out, well + "\r\n");
      return;
    }
    switch (answer) {
      case "HANG UP" -> socket.close();
      case "SAY NOTHING" -> {}
      case "DRIBBLE" -> {
        for (int i = 0; i < 100; i++) {
          write(out, "250-wait\r\n");
          Thread.sleep(200);
        }
      }
      default -> write(out, answer + "\r\n");
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
