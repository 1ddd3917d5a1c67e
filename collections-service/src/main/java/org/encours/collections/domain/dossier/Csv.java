package org.encours.collections.domain.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as RFC 4180 writes them, so that any spreadsheet opens them. */
final class Csv {

  private final StringBuilder text = new StringBuilder();

  Csv(Object... header) {
    row(header);
  }

  Csv row(Object... cells) {
    text.append(List.of(filled(cells)).stream().map(Csv::cell).collect(Collectors.joining(",")));
    text.append("\r\n");
    return this;
  }

  Exhibit as(String name) {
    return new Exhibit(name, text.toString());
  }

  private static String[] filled(Object... cells) {
    String[] filled = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      filled[i] = cells[i] == null ? "" : cells[i].toString();
    }
    return filled;
  }

  /** A leading = + - or @ would be run as a formula by a spreadsheet; an apostrophe disarms it. */
  private static String cell(String value) {
    boolean formula = !value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0;
    String safe = formula && !value.matches("[+-]?[0-9.]+( [A-Z]{3})?") ? "'" + value : value;
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
