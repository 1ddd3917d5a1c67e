package org.encours.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.encours.platform.tenancy.Tenancy;
import org.encours.testkit.Timeouts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** Nothing is lost and nothing is doubled, whatever happens to the mail server or to us. */
@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class SendingIT {

  @Inject AgroalDataSource database;
  @Inject Tenancy tenancy;

  @Test
  void whoDiedAfterTheServerAcceptedDoesNotSendAgain() {
    Api api = new Api("died-after");
    UUID invoice = reminded(api, "died-after", "after@b.example");
    assertThat(WithMailbox.to("after@b.example")).hasSize(1);

    asIfDiedWhileSending("died-after");
    await().atMost(Timeouts.LONG).until(() -> state(api, invoice).equals("SENT"));

    assertThat(WithMailbox.to("after@b.example")).hasSize(1);
  }

  @Test
  void whoDiedBeforeTheServerAcceptedSendsOnce() {
    Api api = new Api("died-before");
    UUID invoice = reminded(api, "died-before", "before@b.example");
    update(
        "UPDATE reminder SET message_id = '<never-seen@b.example>' WHERE creditor = 'died-before'");

    asIfDiedWhileSending("died-before");
    await().atMost(Timeouts.LONG).until(() -> state(api, invoice).equals("SENT"));

    assertThat(WithMailbox.to("before@b.example")).hasSize(2);
    assertThat(WithMailbox.to("before@b.example").getLast().messageId())
        .isEqualTo("never-seen@b.example");
  }

  @Test
  void aMailServerThatIsAwayGetsEveryMessageOnceWhenItIsBack() {
    Api api = new Api("away");
    Ledger ledger = Ledger.of("away", "BE", "SME");
    UUID debtor = ledger.debtor("C-1", "COMPANY", "fr", "BE", "away@b.example");
    UUID invoice = ledger.invoice(debtor, "C-1", "F-1", "2026-05-01", "2026-05-31", "100.00");
    api.awaitInvoice(invoice);
    WithMailbox.down();
    try {
      api.controller()
          .body("{\"businessDate\":\"2026-06-03\"}")
          .post("/v1/dunning-runs")
          .then()
          .statusCode(202);
      await()
          .atMost(Timeouts.LONG)
          .until(() -> api.reminders(invoice).getString("items[0].failure") != null);
      assertThat(state(api, invoice)).isIn("ORDERED", "SENDING");
    } finally {
      WithMailbox.up();
    }
    await().atMost(Timeouts.LONG).until(() -> state(api, invoice).equals("SENT"));

    assertThat(WithMailbox.to("away@b.example")).hasSize(1);
  }

  private static UUID reminded(Api api, String creditor, String email) {
    Ledger ledger = Ledger.of(creditor, "BE", "SME");
    UUID debtor = ledger.debtor("C-1", "COMPANY", "fr", "BE", email);
    UUID invoice = ledger.invoice(debtor, "C-1", "F-1", "2026-05-01", "2026-05-31", "100.00");
    api.awaitInvoice(invoice);
    api.run("2026-06-03");
    assertThat(state(api, invoice)).isEqualTo("SENT");
    return invoice;
  }

  private void asIfDiedWhileSending(String creditor) {
    update(
        "UPDATE reminder SET state = 'SENDING', sent_at = NULL, sent_on = NULL,"
            + " lease_until = now() - interval '1 second' WHERE creditor = '"
            + creditor
            + "'");
  }

  private void update(String statement) {
    tenancy.everywhere(
        () -> {
          try (var connection = database.getConnection();
              var update = connection.createStatement()) {
            return update.executeUpdate(statement);
          } catch (SQLException failed) {
            throw new IllegalStateException(failed);
          }
        });
  }

  private static String state(Api api, UUID invoice) {
    return api.reminders(invoice).getString("items[0].state");
  }
}
