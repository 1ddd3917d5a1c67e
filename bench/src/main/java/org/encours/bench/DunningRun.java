package org.encours.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.util.Map;
import org.encours.local.Service;
import org.encours.local.demo.Wire;

/**
 * A run over a ledger of which a part is due for a step. The floor: finding the same receivables
 * and writing as many rows of the same tables, in one statement each.
 */
final class DunningRun implements Bench {

  private static final String FIRST_LOOK = "2026-03-03";
  private static final String DATE = "2026-04-08";
  private static final String DAY_AFTER = "2026-04-09";
  private static final int INVOICES_A_DEBTOR = 5;

  @Override
  public void run(BenchStack yard, Size size, ResultTable sheet) throws Exception {
    sheet.title("POST /v1/dunning-runs");
    prepare(yard);
    measure(yard, sheet, "bench-s", size.rows() / 10, 20);
    measure(yard, sheet, "bench-l", size.rows(), 20);
    measure(yard, sheet, "bench-f", size.rows(), 200);
    lookAtAll(yard, sheet, "bench-f", size.rows());
  }

  /**
   * One invoice that is due for a step and one that is not, to be cloned, and a queue that holds.
   */
  static void prepare(BenchStack yard) throws Exception {
    bill(yard, "DUE", "2026-03-02", "2026-04-01");
    bill(yard, "LATER", "2026-03-02", "2026-05-01");
    yard.settle();
    // A grade that arrives after its invoices wakes them all; a first run puts them back to sleep.
    run(yard, BenchStack.CREDITOR, FIRST_LOOK, 0);
    yard.leaveAlone(Service.DUNNING);
    try (Connection database = yard.connect(Service.DUNNING)) {
      // What is ordered stays in the queue: the run is measured, not the sending.
      Clones.run(
          database,
          """
          CREATE FUNCTION wait_in_queue() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN NEW.next_try_at := now() + interval '1 day'; RETURN NEW; END $$;
          CREATE TRIGGER wait_in_queue BEFORE INSERT ON reminder FOR EACH ROW EXECUTE FUNCTION wait_in_queue()
          """);
    }
  }

  /** Orders that many messages, each about all that its debtor owes; they wait in the queue. */
  static void order(BenchStack yard, String creditor, int messages) throws Exception {
    int invoices = messages * INVOICES_A_DEBTOR;
    try (Connection database = yard.connect(Service.DUNNING)) {
      fill(database, creditor, invoices, invoices);
    }
    run(yard, creditor, DATE, invoices);
  }

  private static void bill(BenchStack yard, String number, String issued, String due) {
    ObjectNode body =
        Wire.object()
            .put("number", number)
            .put("debtor", BenchStack.DEBTOR)
            .put("issueDate", issued)
            .put("dueDate", due)
            .put("currency", "EUR");
    body.withArray("lines")
        .addObject()
        .put("description", "Maintenance")
        .put("quantity", "1")
        .put("unitPrice", "250.00")
        .put("vatRate", "0");
    yard.erp.post(Service.INVOICE, "/v1/invoices", body);
  }

  /**
   * @param creditor a creditor of its own, made from the first
   * @param oneIn one invoice in so many is due for a step
   */
  private static void measure(
      BenchStack yard, ResultTable sheet, String creditor, int invoices, int oneIn)
      throws Exception {
    int due = invoices / oneIn;
    try (Connection database = yard.connect(Service.DUNNING)) {
      fill(database, creditor, invoices, due);
    }
    Memory memory = Memory.watch(yard.stack, Service.DUNNING);
    double took = Timed.seconds(() -> run(yard, creditor, DATE, due));
    long most = memory.mostMebibytes();
    double floor;
    try (Connection database = yard.connect(Service.DUNNING)) {
      floor = floor(database, creditor);
    }
    sheet.rate("%,d of %,d invoices due".formatted(due, invoices), due / took, "SQL", due / floor);
    sheet.figure("  took", "%.1f s", took);
    sheet.figure("  most memory of the service", "%d MiB", most);
  }

  private static void fill(Connection database, String creditor, int invoices, int due)
      throws Exception {
    String who = "'" + creditor + "'";
    int debtors = invoices / INVOICES_A_DEBTOR;
    String debtor = "md5(%s || (%%s))::uuid".formatted(who);
    Clones.of(database, "creditor", "creditor = 'bench'", Map.of("creditor", who), 1);
    Clones.of(
        database,
        "debtor",
        "creditor = 'bench' AND reference = 'D0'",
        Map.of("creditor", who, "id", debtor.formatted("i"), "reference", "'D' || i"),
        debtors);
    receivables(database, who, debtor, "DUE", debtors, 0, due);
    receivables(database, who, debtor, "LATER", debtors, due, invoices - due);
    Clones.run(database, "VACUUM ANALYZE");
  }

  private static void receivables(
      Connection database, String who, String debtor, String number, int debtors, int from, int n)
      throws Exception {
    Clones.of(
        database,
        "receivable",
        "creditor = 'bench' AND number = '%s'".formatted(number),
        Map.of(
            "creditor",
            who,
            "invoice_id",
            "md5(%s || 'invoice' || (i + %d))::uuid".formatted(who, from),
            "number",
            "'I' || (i + %d)".formatted(from),
            "debtor_id",
            debtor.formatted("1 + (i - 1) %% %d".formatted(debtors).replace("%%", "%"))),
        n);
  }

  /** After a new policy every invoice is looked at once, also those for which nothing is due. */
  private static void lookAtAll(BenchStack yard, ResultTable sheet, String creditor, int invoices)
      throws Exception {
    try (Connection database = yard.connect(Service.DUNNING)) {
      Clones.run(
          database,
          "UPDATE receivable SET next_look = '1970-01-01' WHERE creditor = '%s'"
              .formatted(creditor));
      Clones.run(database, "VACUUM ANALYZE receivable");
    }
    double took = Timed.seconds(() -> run(yard, creditor, DAY_AFTER, 0));
    sheet.figure(
        "%,d invoices looked at, none due".formatted(invoices), "%,.0f /s", invoices / took);
  }

  private static void run(BenchStack yard, String creditor, String date, int due) throws Exception {
    var controller = org.encours.local.demo.Rest.as("controller", creditor, yard.stack);
    String id =
        controller
            .post(
                Service.DUNNING,
                "/v1/dunning-runs",
                Wire.object().put("businessDate", date).put("dryRun", false))
            .path("id")
            .asText();
    JsonNode run;
    do {
      Thread.sleep(250);
      run = controller.get(Service.DUNNING, "/v1/dunning-runs/" + id);
    } while ("RUNNING".equals(run.path("status").asText()));
    long stepped = run.path("byStep").valueStream().mapToLong(JsonNode::asLong).sum();
    if (!"COMPLETED".equals(run.path("status").asText()) || stepped != due) {
      throw new IllegalStateException(due + " are due, the run says " + run);
    }
  }

  /** Seconds for what the run wrote, written again by one statement for each table. */
  private static double floor(Connection database, String creditor) throws Exception {
    for (String table : new String[] {"reminder", "reminder_item", "outbox", "receivable"}) {
      Clones.run(database, "DROP TABLE IF EXISTS floor_" + table);
      Clones.run(database, "CREATE TABLE floor_%s (LIKE %s INCLUDING ALL)".formatted(table, table));
    }
    String where = " WHERE creditor = '" + creditor + "'";
    Clones.run(database, "INSERT INTO floor_receivable SELECT * FROM receivable" + where);
    Clones.run(database, "VACUUM ANALYZE floor_receivable");
    return Timed.seconds(
        () -> {
          database.setAutoCommit(false);
          Clones.run(database, "INSERT INTO floor_reminder SELECT * FROM reminder" + where);
          Clones.run(
              database, "INSERT INTO floor_reminder_item SELECT * FROM reminder_item" + where);
          Clones.run(
              database,
              """
              INSERT INTO floor_outbox (id, topic, key, type, creditor, occurred_at, data)
              SELECT gen_random_uuid(), 'encours.dunning', debtor_id::text, 'dunning.charges-claimed.v1', creditor, now(),
                convert_to(content::text, 'UTF8') FROM reminder
              """
                  + where);
          Clones.run(
              database,
              """
              UPDATE floor_receivable f SET next_look = next_look + 7, looked_on = date '2026-04-08'
              FROM reminder_item i WHERE i.invoice_id = f.invoice_id AND i.creditor = f.creditor AND i.step IS NOT NULL
              """);
          database.commit();
          database.setAutoCommit(true);
        });
  }
}
