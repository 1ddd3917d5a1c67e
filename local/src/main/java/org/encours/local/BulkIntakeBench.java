package org.encours.local;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.encours.servers.ServerFailedException;

/** Posts invoices of one debtor in bulk, for a creditor of its own. */
final class BulkIntakeBench {

  private static final String CREDITOR = "bench";

  private final Stack stack;

  BulkIntakeBench(Stack stack) {
    this.stack = stack;
  }

  /** A sentence with the rate. */
  String run(int invoices) {
    var run = Long.toString(System.currentTimeMillis(), 36).toUpperCase(Locale.ROOT);
    put("/v1/creditor", Profiles.of("acme-be"));
    put("/v1/debtors/" + run, Profiles.of("bench-debtor"));
    var lines = IntStream.range(0, invoices).mapToObj(i -> invoice(run, i));
    var body = lines.collect(Collectors.joining("\n"));
    var begun = System.nanoTime();
    var results = send("POST", "/v1/invoices:bulk", "application/x-ndjson", body);
    var seconds = (System.nanoTime() - begun) / 1e9;
    var accepted = results.lines().filter(line -> line.contains("\"status\":201")).count();
    return String.format(
        Locale.ROOT,
        "%d of %d invoices taken in %.1f s: %.0f a second.",
        accepted,
        invoices,
        seconds,
        accepted / seconds);
  }

  private static String invoice(String run, int index) {
    var issued = LocalDate.now().minusDays(index % 90);
    return """
        {"number":"%s-%d","debtor":"%s","issueDate":"%s","dueDate":"%s","currency":"EUR",\
        "lines":[{"description":"Goods","quantity":"1","unitPrice":"%d.50","vatRate":"21"}]}\
        """
        .formatted(run, index, run, issued, issued.plusDays(30), 10 + index % 990);
  }

  private void put(String path, String body) {
    send("PUT", path, "application/json", body);
  }

  private String send(String method, String path, String type, String body) {
    var uri = stack.of(Service.INVOICE).resolve(path);
    var answer =
        Http.send(
            uri,
            HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + stack.token("erp", CREDITOR, null))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));
    if (answer.statusCode() / 100 != 2) {
      throw new ServerFailedException(
          "%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
    }
    return answer.body();
  }
}
