package org.encours.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.encours.local.Service;

/** Invoices in one request, a line each. The floor: COPY of the rows that the service wrote. */
final class BulkIntake implements Bench {

  private static final int LINES_A_CHUNK = 200;

  @Override
  public void run(BenchStack yard, Size size, ResultTable sheet) throws Exception {
    sheet.title("POST /v1/invoices:bulk, three lines each");
    Invoices.registerDebtors(yard);
    yard.settle();
    yard.leaveAlone(Service.INVOICE);
    take(yard, "W", 2_000);
    int tenth = size.rows() / 10;
    double small = Timed.seconds(() -> take(yard, "S", tenth));
    Memory memory = Memory.watch(yard.stack, Service.INVOICE);
    double large = Timed.seconds(() -> take(yard, "L", size.rows()));
    long most = memory.mostMebibytes();
    Copies copies = new Copies(yard, Service.INVOICE);
    for (String table : new String[] {"invoice", "instalment", "ledger_entry", "audit_entry"}) {
      copies.take(table, "SELECT %s FROM " + table);
    }
    copies.take(
        "outbox",
        """
        SELECT gen_random_uuid(), 'encours.invoices', subject, what, creditor, at, NULL::text,
          convert_to(data::text, 'UTF8') FROM audit_entry
        """);
    long rows = copies.rowsOf("invoice");
    double floor = rows / copies.copy();
    sheet.rate("%,d invoices".formatted(tenth), tenth / small, "COPY", floor);
    sheet.rate("%,d invoices".formatted(size.rows()), size.rows() / large, "COPY", floor);
    sheet.figure("  most memory of the service", "%d MiB", most);
  }

  /** Fails when one was refused. */
  static void take(BenchStack yard, String series, int invoices) throws Exception {
    Iterator<byte[]> chunks =
        IntStream.range(0, (invoices + LINES_A_CHUNK - 1) / LINES_A_CHUNK)
            .mapToObj(chunk -> chunk(series, chunk, invoices))
            .iterator();
    HttpRequest request =
        HttpRequest.newBuilder(yard.stack.of(Service.INVOICE).resolve("/v1/invoices:bulk"))
            .header("Authorization", "Bearer " + yard.stack.token("erp", BenchStack.CREDITOR, null))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofByteArrays(() -> chunks))
            .build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        BufferedReader answers =
            new BufferedReader(
                new InputStreamReader(
                    client.send(request, BodyHandlers.ofInputStream()).body(),
                    StandardCharsets.UTF_8))) {
      long accepted = answers.lines().filter(line -> line.contains("\"status\":201")).count();
      if (accepted != invoices) {
        throw new IllegalStateException(accepted + " of " + invoices + " invoices were accepted");
      }
    }
  }

  private static byte[] chunk(String series, int chunk, int invoices) {
    StringBuilder lines = new StringBuilder();
    int end = Math.min(invoices, (chunk + 1) * LINES_A_CHUNK);
    for (int n = chunk * LINES_A_CHUNK; n < end; n++) {
      lines.append(Invoices.json(series, n)).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
