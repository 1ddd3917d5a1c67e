package org.encours.risk.adapter.out.rates;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of currencies after {@code Date}, then one of rates for each day, {@code N/A} where there
 * was none. The daily file writes "20 November 2026", the history "2026-11-20"; both end lines with
 * a comma.
 */
final class CentralBankCsv {

  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private CentralBankCsv() {}

  static List<Published> read(Path file) throws IOException, CsvValidationException {
    try (CSVReader csv = new CSVReader(Files.newBufferedReader(file))) {
      String[] header = csv.readNext();
      if (header == null || !header[0].strip().equals("Date")) {
        throw new IllegalArgumentException("its first line does not begin with Date");
      }
      List<Published> found = new ArrayList<>();
      for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
        if (!row[0].isBlank()) {
          add(found, header, row);
        }
      }
      return found;
    }
  }

  private static void add(List<Published> found, String[] header, String[] row) {
    LocalDate on = date(row[0].strip());
    for (int i = 1; i < Math.min(header.length, row.length); i++) {
      String rate = row[i].strip();
      if (!rate.isEmpty() && !rate.equals("N/A")) {
        found.add(new Published(on, header[i].strip(), new BigDecimal(rate)));
      }
    }
  }

  private static LocalDate date(String text) {
    return text.contains(" ") ? LocalDate.parse(text, IN_WORDS) : LocalDate.parse(text);
  }
}
