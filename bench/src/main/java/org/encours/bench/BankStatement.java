package org.encours.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.local.Service;

/**
 * A camt.053 whose every entry pays one invoice by its reference, and before it a shorter one whose
 * entries name nothing. The floor: COPY of the rows that the service wrote.
 */
final class BankStatement implements Bench {

  @Override
  public void run(BenchStack yard, Size size, ResultTable sheet) throws Exception {
    int entries = size.rows() / 10;
    sheet.title("POST /v1/bank-statements, camt.053 of %,d entries".formatted(entries));
    Invoices.registerDebtors(yard);
    yard.settle();
    yard.leaveAlone(Service.INVOICE);
    BulkIntake.take(yard, "B", entries);
    List<Camt.Payment> payments = payments(yard);
    Memory memory = Memory.watch(yard.stack, Service.INVOICE);
    double vague =
        load(
            yard,
            "VAGUE",
            payments.subList(0, entries / 20).stream()
                .map(each -> new Camt.Payment(Optional.empty(), each.amount()))
                .toList(),
            "suggested");
    double took = load(yard, "CLEAR", payments, "matched");
    long most = memory.mostMebibytes();
    Copies copies = new Copies(yard, Service.INVOICE);
    copies.take("receipt", "SELECT %s FROM receipt");
    copies.take("bank_transaction", "SELECT %s FROM bank_transaction");
    copies.take("ledger_entry", "SELECT %s FROM ledger_entry WHERE amount < 0");
    copies.take(
        "audit_entry",
        "SELECT %s FROM audit_entry WHERE what LIKE 'invoice.%%' AND what <> 'invoice.issued.v1'");
    sheet.rate("entries booked", entries / took, "COPY", entries / copies.copy());
    sheet.figure("  those that name nothing, with suggestions", "%.0f /s", entries / 20 / vague);
    sheet.figure("  most memory of the service", "%d MiB", most);
  }

  private static double load(
      BenchStack yard, String name, List<Camt.Payment> payments, String outcome) throws Exception {
    Path statement = Camt.of(name, payments);
    HttpRequest request =
        HttpRequest.newBuilder(yard.stack.of(Service.INVOICE).resolve("/v1/bank-statements"))
            .header("Authorization", "Bearer " + yard.stack.token("erp", BenchStack.CREDITOR, null))
            .header("Content-Type", "application/xml")
            .POST(BodyPublishers.ofFile(statement))
            .build();
    double took =
        Timed.seconds(
            () -> {
              try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                if (!answer.body().contains("\"%s\":%d".formatted(outcome, payments.size()))) {
                  throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
              }
            });
    Files.delete(statement);
    return took;
  }

  private static List<Camt.Payment> payments(BenchStack yard) throws Exception {
    List<Camt.Payment> payments = new ArrayList<>();
    try (Connection database = yard.connect(Service.INVOICE);
        var sql = database.createStatement();
        var row = sql.executeQuery("SELECT payment_reference, total FROM invoice ORDER BY id")) {
      while (row.next()) {
        payments.add(
            new Camt.Payment(Optional.of(row.getString(1)), row.getBigDecimal(2).setScale(2)));
      }
    }
    return payments;
  }
}
