package org.encours.platform.rest;

import java.util.List;
import java.util.stream.Stream;
import org.encours.kernel.Csv;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A table for people, at the address where programs get the same as JSON. */
public final class Spreadsheet {

  /** Weighs less than JSON, so that a caller that accepts anything gets what programs read. */
  public static final String TYPE = "text/csv;qs=0.5";

  private static final String ANSWERED = "text/csv;charset=UTF-8";

  private Spreadsheet() {}

  public static ResponseBuilder<String> of(List<String> columns, Stream<List<String>> rows) {
    return ResponseBuilder.ok(Csv.of(Stream.concat(Stream.of(columns), rows)), ANSWERED);
  }
}
