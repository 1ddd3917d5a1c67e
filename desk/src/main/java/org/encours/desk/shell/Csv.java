package org.encours.desk.shell;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables as files for spreadsheets (RFC 4180). */
public final class Csv {

  private Csv() {}

  public static Response file(String name, Stream<List<String>> rows) {
    String body =
        rows.map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
    return Response.ok(body)
        .type("text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
        .build();
  }

  /** A text that a spreadsheet would compute is kept a text. */
  static String cell(String value) {
    boolean computed = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String safe = computed && !value.matches("-?[0-9.]+") ? "'" + value : value;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
