package org.encours.platform.runs;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/** Puts items on a run's list, in the transaction that opens it. */
@Singleton
public class RunItems {

  private final AgroalDataSource database;

  RunItems(AgroalDataSource database) {
    this.database = database;
  }

  /** Adds items that are known already. */
  public void add(UUID run, CreditorId creditor, Collection<UUID> items) {
    insert(run, creditor, "SELECT unnest(?::uuid[])", (Object) items.toArray(UUID[]::new));
  }

  /**
   * Adds what a query finds, without bringing it here: a ledger may have a million due items.
   *
   * @param select a query with one column, the item's id
   * @param parameters strings, numbers, ids, dates or arrays of ids, in order
   */
  public void addFrom(UUID run, CreditorId creditor, String select, Object... parameters) {
    insert(run, creditor, select, parameters);
  }

  private void insert(UUID run, CreditorId creditor, String select, Object... parameters) {
    String sql =
        "INSERT INTO batch_run_item (run_id, creditor, item) "
            + "SELECT DISTINCT ?::uuid, ?, found.item FROM ("
            + select
            + ") found (item)";
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(sql)) {
      insert.setObject(1, run);
      insert.setString(2, creditor.value());
      for (int i = 0; i < parameters.length; i++) {
        insert.setObject(
            i + 3,
            switch (parameters[i]) {
              case CreditorId id -> id.value();
              case LocalDate date -> Date.valueOf(date);
              case UUID[] ids -> connection.createArrayOf("uuid", ids);
              case Object other -> other;
            });
      }
      insert.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot list what run " + run + " has to work", failed);
    }
  }
}
