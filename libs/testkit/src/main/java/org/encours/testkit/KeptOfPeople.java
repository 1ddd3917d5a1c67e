package org.encours.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Looks through a service's whole database for what is kept of people. */
public final class KeptOfPeople {

  /** Tables that name a debtor by its id and keep nothing of a person. */
  private static final Set<String> BY_ID_ALONE =
      Set.of("erasure", "forgotten_debtor", "run_debtor");

  private KeptOfPeople() {}

  /** The tables in which a text stands, whichever column it is in. */
  public static Set<String> tablesWith(DataSource database, String text) {
    Set<String> found = new TreeSet<>();
    for (String table : tables(database, "")) {
      if (!rows(
              database,
              "SELECT 1 FROM %s t WHERE strpos(t::text, '%s') > 0 LIMIT 1"
                  .formatted(table, text.replace("'", "''")))
          .isEmpty()) {
        found.add(table);
      }
    }
    return found;
  }

  /** The tables with rows of one debtor each, of which a register must speak. */
  public static Set<String> tablesOfDebtors(DataSource database) {
    Set<String> found =
        new TreeSet<>(
            tables(
                database,
                """
                AND EXISTS (SELECT FROM information_schema.columns c WHERE c.table_schema = t.table_schema
                  AND c.table_name = t.table_name AND c.column_name = 'debtor_id')
                """));
    found.removeAll(BY_ID_ALONE);
    return found;
  }

  private static List<String> tables(DataSource database, String filter) {
    return rows(
        database,
        """
        SELECT table_name FROM information_schema.tables t
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' %s ORDER BY table_name
        """
            .formatted(filter));
  }

  private static List<String> rows(DataSource database, String sql) {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      // Beside the tenant's own rows, all others: nobody's may hold it.
      statement.execute("SELECT set_config('encours.creditor', '*', false)");
      List<String> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery(sql)) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
      return found;
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot look for what is kept of people", failed);
    }
  }
}
