package org.encours.dunning.adapter.out.rates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.encours.dunning.domain.claim.Rate;
import org.encours.dunning.domain.claim.Rates;

/**
 * The rates as {@code rates/statutory-rates.csv} holds them: {@code
 * series,from,to,percent,certainty,"source"}, one line a period. A new half-year is a new line, no
 * new code.
 */
public final class RateFile {

  private static final String RESOURCE = "/rates/statutory-rates.csv";

  private RateFile() {}

  public static Rates load() {
    return new Rates(rows());
  }

  /** Every rate that this release knows. */
  public static List<Rate> rows() {
    try (Reader reader =
        new InputStreamReader(
            RateFile.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8)) {
      return read(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Rate> read(Reader reader) {
    return new BufferedReader(reader)
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(Rate::ofLine)
        .toList();
  }
}
