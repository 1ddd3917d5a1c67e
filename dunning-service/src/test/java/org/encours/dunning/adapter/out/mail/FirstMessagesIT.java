package org.encours.dunning.adapter.out.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.encours.dunning.application.port.MailTransport;
import org.encours.servers.Mail;
import org.encours.servers.MailServer;
import org.junit.jupiter.api.Test;

/**
 * Two senders of a fresh instance take up their first messages at the same moment. A mail client
 * that opens both connections on shared event loops lost the beginning of a greeting now and then,
 * one time in fifty, and took what was left of it for a refusal.
 */
class FirstMessagesIT {

  private static final int STARTS = 100;

  @Test
  void bothFirstMessagesOfAFreshInstanceLeaveAtOnce() throws Exception {
    try (MailServer server = MailServer.start();
        ExecutorService senders = Executors.newFixedThreadPool(2)) {
      for (int start = 0; start < STARTS; start++) {
        SmtpTransport post = Transports.fresh(server.smtpPort(), Duration.ofSeconds(20));
        CyclicBarrier together = new CyclicBarrier(2);

        Future<List<MailTransport.Outcome>> one =
            senders.submit(sender(post, together, "a" + start));
        Future<List<MailTransport.Outcome>> other =
            senders.submit(sender(post, together, "b" + start));

        assertThat(one.get()).allMatch(MailTransport.Outcome.Accepted.class::isInstance);
        assertThat(other.get()).allMatch(MailTransport.Outcome.Accepted.class::isInstance);
      }

      List<String> recipients =
          server.messages().stream().map(Mail::recipients).flatMap(List::stream).toList();
      assertThat(recipients).hasSize(4 * STARTS).doesNotHaveDuplicates();
    }
  }

  /** Each sends two, so that the connection of the first serves the second. */
  private static Callable<List<MailTransport.Outcome>> sender(
      SmtpTransport post, CyclicBarrier together, String name) {
    return () -> {
      together.await();
      return List.of(
          Transports.send(post, name + "-1@b.example"),
          Transports.send(post, name + "-2@b.example"));
    };
  }
}
