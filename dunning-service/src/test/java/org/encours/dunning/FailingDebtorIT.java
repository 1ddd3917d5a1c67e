package org.encours.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** A debtor that cannot be worked keeps nobody else from a reminder, and is not passed over. */
@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class FailingDebtorIT {

  private static final String CREDITOR = "failing-debtor";

  @Inject AgroalDataSource database;
  @Inject Tenancy tenancy;

  @Test
  void theOthersAreRemindedAndTheRunNamesTheOneLeftBehind() {
    Api api = new Api(CREDITOR);
    Ledger ledger = Ledger.of(CREDITOR, "BE", "SME");
    List<UUID> debtors =
        IntStream.range(0, 5)
            .mapToObj(i -> ledger.debtor("C-" + i, "COMPANY", "fr", "BE", null))
            .toList();
    List<UUID> invoices =
        debtors.stream()
            .map(id -> ledger.invoice(id, "C", "F-" + id, "2026-05-01", "2026-05-31", "100.00"))
            .toList();
    invoices.forEach(api::awaitInvoice);
    UUID broken = debtors.get(2);
    profile(broken, "'{\"contacts\":7}'");

    JsonPath failed = api.run("2026-06-03");

    assertThat(failed.getString("status")).isEqualTo("FAILED");
    assertThat(failed.getString("setAside[0].item")).isEqualTo(broken.toString());
    assertThat(failed.getString("setAside[0].reason")).isNotBlank();
    assertThat(failed.getMap("byStep")).isEqualTo(java.util.Map.of("reminder-1", 4));

    profile(broken, "(SELECT profile FROM debtor WHERE id = '" + debtors.getFirst() + "')");
    assertThat(api.run("2026-06-04").getMap("byStep")).isEqualTo(java.util.Map.of("reminder-1", 1));
  }

  private void profile(UUID debtor, String value) {
    tenancy.in(
        new CreditorId(CREDITOR),
        () -> {
          try (var connection = database.getConnection();
              var update = connection.createStatement()) {
            update.executeUpdate(
                "UPDATE debtor SET profile = " + value + " WHERE id = '" + debtor + "'");
          } catch (SQLException failed) {
            throw new IllegalStateException(failed);
          }
        });
  }
}
