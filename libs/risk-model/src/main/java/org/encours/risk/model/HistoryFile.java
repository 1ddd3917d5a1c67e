package org.encours.risk.model;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A receivables history as CSV with a header: {@code customer_id, invoice_number, invoice_date,
 * due_date, invoice_amount, disputed (Yes or No), settled_date} (empty while open), and if there
 * are such {@code country_code} and {@code paperless_bill} (Paper or Electronic).
 */
final class HistoryFile {

  private static final Set<String> REQUIRED =
      Set.of(
          "customer_id",
          "invoice_number",
          "invoice_date",
          "due_date",
          "invoice_amount",
          "disputed",
          "settled_date");

  private HistoryFile() {}

  /**
   * @param today nothing can have happened after it
   * @throws UnusableHistory for a file that is not there or a line that cannot be true
   */
  static List<HistoricInvoice> read(Path file, LocalDate today) {
    try (Reader reader = Files.newBufferedReader(file);
        CSVReader csv = new CSVReader(reader)) {
      Map<String, Integer> columns = columns(csv.readNext());
      List<HistoricInvoice> invoices = new ArrayList<>();
      Set<String> numbers = new java.util.HashSet<>();
      for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
        HistoricInvoice invoice = invoice(new Line(csv.getLinesRead(), row, columns, today));
        if (!numbers.add(invoice.number())) {
          throw new UnusableHistory(
              "line %d: invoice %s is there twice".formatted(csv.getLinesRead(), invoice.number()));
        }
        invoices.add(invoice);
      }
      return List.copyOf(invoices);
    } catch (NoSuchFileException missing) {
      throw new UnusableHistory("there is no file " + file);
    } catch (IOException | CsvValidationException unreadable) {
      throw new UnusableHistory("cannot read " + file + ": " + unreadable.getMessage());
    }
  }

  private record Line(long number, String[] cells, Map<String, Integer> columns, LocalDate today) {

    String text(String column) {
      Integer at = columns.get(column);
      return at == null || at >= cells.length ? "" : cells[at].strip();
    }

    String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw wrong(column, "is empty");
      }
      return text;
    }

    LocalDate date(String column) {
      try {
        return LocalDate.parse(required(column));
      } catch (DateTimeParseException malformed) {
        throw wrong(column, "is no date: " + text(column));
      }
    }

    LocalDate past(String column) {
      LocalDate date = date(column);
      if (date.isAfter(today)) {
        throw wrong(column, "is in the future: " + date);
      }
      return date;
    }

    UnusableHistory wrong(String column, String what) {
      return new UnusableHistory("line " + number + ": " + column + " " + what);
    }
  }

  private static HistoricInvoice invoice(Line line) {
    LocalDate issued = line.past("invoice_date");
    LocalDate due = line.date("due_date");
    if (due.isBefore(issued)) {
      throw line.wrong("due_date", "is before the invoice date");
    }
    Optional<LocalDate> settled =
        line.text("settled_date").isEmpty()
            ? Optional.empty()
            : Optional.of(line.past("settled_date"));
    if (settled.isPresent() && settled.get().isBefore(issued)) {
      throw line.wrong("settled_date", "is before the invoice date");
    }
    return new HistoricInvoice(
        line.required("invoice_number"),
        line.required("customer_id"),
        issued,
        due,
        amount(line),
        settled,
        oneOf(line, "disputed", "Yes", "No"),
        Optional.of(line.text("country_code")).filter(code -> !code.isEmpty()),
        line.text("paperless_bill").isEmpty()
            ? Optional.empty()
            : Optional.of(oneOf(line, "paperless_bill", "Paper", "Electronic")));
  }

  private static BigDecimal amount(Line line) {
    try {
      BigDecimal amount = new BigDecimal(line.required("invoice_amount"));
      if (amount.signum() <= 0) {
        throw line.wrong("invoice_amount", "must be above zero: " + amount);
      }
      return amount;
    } catch (NumberFormatException malformed) {
      throw line.wrong("invoice_amount", "is no number: " + line.text("invoice_amount"));
    }
  }

  private static boolean oneOf(Line line, String column, String yes, String no) {
    String text = line.required(column);
    if (!text.equalsIgnoreCase(yes) && !text.equalsIgnoreCase(no)) {
      throw line.wrong(column, "must be " + yes + " or " + no + ", not " + text);
    }
    return text.equalsIgnoreCase(yes);
  }

  private static Map<String, Integer> columns(String[] header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; header != null && i < header.length; i++) {
      columns.put(header[i].strip(), i);
    }
    REQUIRED.stream()
        .sorted()
        .filter(column -> !columns.containsKey(column))
        .findFirst()
        .ifPresent(
            missing -> {
              throw new UnusableHistory("the header has no column " + missing);
            });
    return columns;
  }
}
