package org.encours.kernel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables as text for spreadsheets (RFC 4180). */
public final class Csv {

  /** What makes a spreadsheet compute a text. */
  private static final String COMPUTING = "=+-@\t\r";

  private Csv() {}

  /** The rows in their order, each ended by CR LF; the first should name the columns. */
  public static String of(Stream<List<String>> rows) {
    return rows.map(Csv::row).collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** Keeps a text a text: whoever opens the file must not run what a customer wrote. */
  private static String cell(String value) {
    boolean computed = !value.isEmpty() && COMPUTING.indexOf(value.charAt(0)) >= 0;
    String safe = computed && !value.matches("-?[0-9.]+") ? "'" + value : value;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
