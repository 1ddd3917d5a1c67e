package org.encours.dunning.adapter.out.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.encours.dunning.application.port.MailTransport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each answer of a mail server means for the message, and what it must never mean. */
class SmtpAnswersIT {

  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GREETING | 220 ready                      | Accepted
          GREETING | eenMail SMTP Service ready     | NotNow
          GREETING | 421 too busy                   | NotNow
          GREETING | 554 no service here            | NotNow
          GREETING | HANG UP                        | NotNow
          GREETING | SAY NOTHING                    | NotNow
          EHLO     | 451 later                      | NotNow
          MAIL     | 450 later                      | NotNow
          MAIL     | 550 we do not relay for you    | NotNow
          MAIL     | 530 log in first               | NotNow
          RCPT     | 452 mailbox full               | Deferred
          RCPT     | 450 greylisted                 | Deferred
          RCPT     | 421 shutting down              | NotNow
          RCPT     | 550 no such user               | Never
          RCPT     | 552 mailbox full               | Never
          RCPT     | 503 bad sequence               | NotNow
          DATA     | 451 later                      | Deferred
          DATA     | 554 no                         | Never
          RCPT     | HANG UP                        | NotNow
          DATA     | HANG UP                        | NotNow
          END      | 250 ok                         | Accepted
          END      | 452 mailbox full               | Deferred
          END      | 552 mailbox full               | Never
          END      | 451 local error                | Deferred
          END      | HANG UP                        | Unknown
          END      | SAY NOTHING                    | Unknown
          """)
  void anAnswerMeans(ScriptedMailServer.Moment moment, String answer, String outcome)
      throws IOException {
    try (ScriptedMailServer server = ScriptedMailServer.answering(moment, answer)) {
      MailTransport.Outcome got =
          Transports.send(Transports.fresh(server.port(), TIMEOUT), "a@b.example");

      assertThat(got.getClass().getSimpleName()).as(got.toString()).isEqualTo(outcome);
    }
  }

  @Test
  void whereNobodyListensNothingWasSaid() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }

    assertThat(Transports.send(Transports.fresh(port, TIMEOUT), "a@b.example"))
        .isInstanceOf(MailTransport.Outcome.NotNow.class);
  }

  @Test
  void whatIsNoAddressNeverArrives() {
    assertThat(Transports.send(Transports.fresh(9, TIMEOUT), "no address at all"))
        .isInstanceOf(MailTransport.Outcome.Never.class);
  }

  @Test
  void aServerThatDribblesHoldsNobodyLongerThanATryMayLast() throws IOException {
    try (ScriptedMailServer server =
        ScriptedMailServer.answering(ScriptedMailServer.Moment.END, "DRIBBLE")) {
      long begun = System.nanoTime();

      MailTransport.Outcome got =
          Transports.send(Transports.fresh(server.port(), TIMEOUT), "a@b.example");

      assertThat(got).isInstanceOf(MailTransport.Outcome.Unknown.class);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(TIMEOUT.multipliedBy(5));
    }
  }

  @Test
  void theServerIsAskedToReportFailuresUnderTheRemindersId() throws IOException {
    try (ScriptedMailServer server =
        ScriptedMailServer.answering(ScriptedMailServer.Moment.END, "250 ok")) {
      Transports.send(Transports.fresh(server.port(), TIMEOUT), "a@b.example");

      assertThat(server.heard("MAIL"))
          .containsPattern("RET=HDRS")
          .containsPattern("ENVID=[0-9a-f-]{36}");
      assertThat(server.heard("RCPT")).contains("NOTIFY=FAILURE,DELAY");
    }
  }
}
