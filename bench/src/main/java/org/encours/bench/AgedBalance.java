package org.encours.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.encours.local.Service;
import org.encours.local.demo.Wire;

/** Who owes what by age, over a book of so many open invoices. The floor: the bare query. */
final class AgedBalance implements Bench {

  private static final int TRIES = 5;

  @Override
  public void run(BenchStack yard, Size size, ResultTable sheet) throws Exception {
    sheet.title("GET /v1/reports/aged-balance");
    Invoices.registerDebtors(yard);
    yard.erp.post(Service.INVOICE, "/v1/invoices", Wire.parse(Invoices.json("T", 0)));
    int had = 0;
    for (int rows : new int[] {size.rows() / 10, size.rows()}) {
      grow(yard, had, rows);
      had = rows;
      double service =
          Timed.median(
              TRIES,
              () ->
                  yard.controller.get(Service.INVOICE, "/v1/reports/aged-balance?asOf=2026-06-30"));
      double bare;
      try (Connection database = yard.connect(Service.INVOICE)) {
        bare = Timed.median(TRIES, () -> bare(database));
      }
      sheet.figure(
          "%,d open invoices".formatted(rows),
          "%.0f ms   bare query: %.0f ms   ratio %.2f",
          service * 1000,
          bare * 1000,
          bare / service);
    }
  }

  private static void grow(BenchStack yard, int from, int to) throws Exception {
    try (Connection database = yard.connect(Service.INVOICE)) {
      String template = "number = 'T-0'";
      String n = "(i + %d)".formatted(from);
      String id = "md5('invoice' || %s)::uuid".formatted(n);
      String debtor =
          "(SELECT id FROM debtor WHERE creditor = 'bench' AND reference = 'D' || %s %% %d)"
              .formatted(n, Invoices.DEBTORS);
      String due = "date '2026-01-01' + (%s %% 240)::int".formatted(n);
      Clones.of(
          database,
          "invoice",
          template,
          Map.of("id", id, "number", "'C-' || " + n, "debtor_id", debtor, "next_due_date", due),
          to - from);
      Clones.of(
          database,
          "ledger_entry",
          "invoice_id = (SELECT id FROM invoice WHERE number = 'T-0')",
          Map.of("invoice_id", id, "debtor_id", debtor, "due_date", due),
          to - from);
      Clones.run(database, "VACUUM ANALYZE");
    }
  }

  /** One pass over the book, without tenant or names, read to the end by this process. */
  private static void bare(Connection database) throws SQLException {
    try (var sql = database.createStatement();
        var rows =
            sql.executeQuery(
                """
                SELECT debtor_id, currency, width_bucket(date '2026-06-30' - due_date, ARRAY[1, 31, 61, 91]) AS age,
                  sum(amount) FROM ledger_entry WHERE business_date <= date '2026-06-30'
                GROUP BY debtor_id, currency, age
                """)) {
      while (rows.next()) {
        rows.getBigDecimal(4);
      }
    }
  }
}
