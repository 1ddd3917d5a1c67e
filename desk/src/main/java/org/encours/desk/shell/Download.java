package org.encours.desk.shell;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.encours.kernel.Csv;

/** What a page gives to keep. */
public final class Download {

  private Download() {}

  /** A table for a spreadsheet. */
  public static Response table(String name, Stream<List<String>> rows) {
    return Response.ok(Csv.of(rows))
        .type("text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
        .build();
  }
}
