package org.encours.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What the database refuses is logged as an incident: without the row and whom it is about. */
@QuarkusTest
@WithServers
class RefusedRowIT {

  @Inject AgroalDataSource database;

  @Test
  void theMessageNamesTheConstraintAndNotTheRow() {
    UUID id = UUID.randomUUID();
    assertThatThrownBy(() -> insertTwice(id))
        .isInstanceOf(SQLException.class)
        .satisfies(
            refused ->
                assertThat(refused.getMessage())
                    .contains("note_pkey")
                    .doesNotContain(id.toString(), "Alice Martin"));
  }

  private void insertTwice(UUID id) throws SQLException {
    try (var connection = database.getConnection();
        var tenant = connection.createStatement();
        var insert = connection.prepareStatement("INSERT INTO note VALUES (?, ?, ?), (?, ?, ?)")) {
      tenant.execute("SET encours.creditor = '*'");
      for (int row = 0; row < 2; row++) {
        insert.setObject(3 * row + 1, id);
        insert.setString(3 * row + 2, "acme-be");
        insert.setString(3 * row + 3, "Alice Martin");
      }
      insert.executeUpdate();
    }
  }
}
