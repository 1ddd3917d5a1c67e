package org.encours.local.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A CSV of settled invoices: a heading with the columns named below in any order, no quotes. */
final class HistoryFile {

  private static final List<String> COLUMNS =
      List.of(
          "country_code",
          "customer_id",
          "invoice_number",
          "invoice_date",
          "due_date",
          "invoice_amount",
          "disputed",
          "settled_date",
          "paperless_bill",
          "days_late");

  private HistoryFile() {}

  /**
   * Reads all of it.
   *
   * @throws IllegalArgumentException naming the line, when one cannot be read
   */
  static List<HistoricInvoice> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(file + " is empty");
    }
    Map<String, Integer> heading = heading(file, lines.getFirst());
    List<HistoricInvoice> invoices = new ArrayList<>(lines.size());
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        invoices.add(invoice(file, i + 1, lines.get(i).split(",", -1), heading));
      }
    }
    return List.copyOf(invoices);
  }

  private static Map<String, Integer> heading(Path file, String line) {
    List<String> names = Arrays.asList(line.strip().split(","));
    List<String> missing = COLUMNS.stream().filter(name -> !names.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(file + " has no column " + String.join(", ", missing));
    }
    return IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, i -> i));
  }

  private static HistoricInvoice invoice(
      Path file, int line, String[] fields, Map<String, Integer> heading) {
    try {
      return new HistoricInvoice(
          fields[heading.get("country_code")],
          fields[heading.get("customer_id")],
          fields[heading.get("invoice_number")],
          LocalDate.parse(fields[heading.get("invoice_date")]),
          LocalDate.parse(fields[heading.get("due_date")]),
          new BigDecimal(fields[heading.get("invoice_amount")]).setScale(2),
          "Yes".equals(fields[heading.get("disputed")]),
          LocalDate.parse(fields[heading.get("settled_date")]),
          "Paper".equals(fields[heading.get("paperless_bill")]),
          Integer.parseInt(fields[heading.get("days_late")]));
    } catch (DateTimeParseException
        | ArithmeticException
        | NumberFormatException
        | ArrayIndexOutOfBoundsException unreadable) {
      throw new IllegalArgumentException(
          file + ", line " + line + ": " + unreadable.getMessage(), unreadable);
    }
  }
}
