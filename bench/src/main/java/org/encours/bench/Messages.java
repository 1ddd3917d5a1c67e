package org.encours.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.encours.local.Service;

/**
 * Messages that a run has ordered, each about five invoices: first letters on paper, written as
 * PDF/A and kept; then e-mails, written and kept as well and handed to the stack's mail server. The
 * floor of the e-mails: a bare client that hands the same server as many of the same size over as
 * many connections at once, with nothing to write and nothing to keep.
 */
final class Messages implements Bench {

  private static final int ROWS_A_MESSAGE = 1_000;
  private static final int WARM_UP = 100;
  private static final int AT_ONCE = 4;

  /** What is sent on the day of its run is not renewed; the run was on a working day before. */
  private static final String TODAY = "to_jsonb(current_date::text)";

  @Override
  public void run(BenchStack yard, Size size, ResultTable sheet) throws Exception {
    sheet.title("messages rendered and sent");
    int messages = Math.max(WARM_UP, size.rows() / ROWS_A_MESSAGE);
    DunningRun.prepare(yard);
    measure(yard, "bench-w", WARM_UP, "EMAIL");
    double letters = measure(yard, "bench-p", messages, "LETTER");
    double mails = measure(yard, "bench-m", messages, "EMAIL");
    sheet.figure("%,d letters rendered, PDF/A".formatted(messages), "%,.1f /s", messages / letters);
    byte[] mail = asMail(yard);
    double floor = Timed.seconds(() -> hand(yard.stack.smtpPort(), mail, messages));
    sheet.rate(
        "%,d e-mails with their PDF/A".formatted(messages),
        messages / mails,
        "bare SMTP",
        messages / floor);
  }

  private static double measure(BenchStack yard, String creditor, int messages, String channel)
      throws Exception {
    DunningRun.order(yard, creditor, messages);
    try (Connection database = yard.connect(Service.DUNNING)) {
      return Timed.seconds(
          () -> {
            Clones.run(
                database,
                """
                UPDATE reminder SET channel = '%1$s', business_date = current_date, next_try_at = now(),
                  content = jsonb_set(jsonb_set(content, '{channel}', '"%1$s"'), '{businessDate}', %2$s)
                WHERE creditor = '%3$s'
                """
                    .formatted(channel, TODAY, creditor));
            awaitSent(database, creditor, messages);
          });
    }
  }

  private static void awaitSent(Connection database, String creditor, int messages)
      throws SQLException, InterruptedException {
    String sent = "SELECT count(*) FROM reminder WHERE state = 'SENT' AND creditor = '%s'";
    String failed = "SELECT count(*) FROM reminder WHERE failure IS NOT NULL AND creditor = '%s'";
    while (Clones.number(database, sent.formatted(creditor)) < messages) {
      if (Clones.number(database, failed.formatted(creditor)) > 0) {
        throw new IllegalStateException("messages failed: see reminder.failure");
      }
      Thread.sleep(100);
    }
  }

  /** A kept document as the attachment of a mail. */
  private static byte[] asMail(BenchStack yard) throws SQLException {
    try (Connection database = yard.connect(Service.DUNNING);
        var query =
            database.prepareStatement(
                "SELECT pdf FROM reminder_document WHERE creditor = 'bench-m' LIMIT 1");
        var row = query.executeQuery()) {
      row.next();
      String attached =
          Base64.getMimeEncoder().encodeToString(row.getBytes(1)).replace("\n.", "\n..");
      return ("Subject: bench\r\nContent-Type: application/pdf\r\n"
              + "Content-Transfer-Encoding: base64\r\n\r\n"
              + attached
              + "\r\n.\r\n")
          .getBytes(StandardCharsets.US_ASCII);
    }
  }

  private static void hand(int port, byte[] mail, int messages) throws Exception {
    AtomicInteger left = new AtomicInteger(messages);
    Callable<Void> sender =
        () -> {
          while (left.getAndDecrement() > 0) {
            hand(port, mail);
          }
          return null;
        };
    try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var done : senders.invokeAll(java.util.Collections.nCopies(AT_ONCE, sender))) {
        done.get();
      }
    }
  }

  private static void hand(int port, byte[] mail) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port);
        BufferedReader answers =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
      OutputStream out = socket.getOutputStream();
      expect(answers, '2');
      for (String command :
          new String[] {"HELO bench", "MAIL FROM:<a@bench.example>", "RCPT TO:<b@bench.example>"}) {
        out.write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
        expect(answers, '2');
      }
      out.write("DATA\r\n".getBytes(StandardCharsets.US_ASCII));
      expect(answers, '3');
      out.write(mail);
      expect(answers, '2');
    }
  }

  private static void expect(BufferedReader answers, char kind) throws IOException {
    String answer = answers.readLine();
    if (answer == null || answer.charAt(0) != kind) {
      throw new IOException("the mail server says " + answer);
    }
  }
}
