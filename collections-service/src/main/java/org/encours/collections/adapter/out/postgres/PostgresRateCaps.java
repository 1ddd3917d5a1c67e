package org.encours.collections.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.collections.application.port.RateCaps;

/**
 * Keeps the caps that were told of beside those of the release, which stand once for all services
 * in {@code rates/statutory-rates.csv}.
 */
@Singleton
class PostgresRateCaps implements RateCaps {

  private static final String RELEASE = "/rates/statutory-rates.csv";

  record Cap(LocalDate from, LocalDate to, BigDecimal percent) {

    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  private final JsonStore documents;
  private final List<Cap> released = released();

  PostgresRateCaps(JsonStore documents) {
    this.documents = documents;
  }

  @Override
  public Optional<BigDecimal> on(LocalDate day) {
    return documents
        .one(
            Cap.class,
            "SELECT cap FROM rate_cap WHERE ?::date BETWEEN valid_from AND valid_to"
                + " ORDER BY valid_from DESC LIMIT 1",
            day.toString())
        .or(() -> released.stream().filter(cap -> cap.holdsOn(day)).findFirst())
        .map(Cap::percent);
  }

  @Override
  public void set(LocalDate from, LocalDate to, BigDecimal percent) {
    documents.write(
        """
        INSERT INTO rate_cap (valid_from, valid_to, cap) VALUES (?::date, ?::date, ?::jsonb)
        ON CONFLICT (valid_from) DO UPDATE SET valid_to = excluded.valid_to, cap = excluded.cap
        """,
        from.toString(),
        to.toString(),
        new Cap(from, to, percent));
  }

  private static List<Cap> released() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PostgresRateCaps.class.getResourceAsStream(RELEASE), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split(","))
          .filter(columns -> columns[0].equals("BE_BUSINESS"))
          .map(
              columns ->
                  new Cap(
                      LocalDate.parse(columns[1]),
                      LocalDate.parse(columns[2]),
                      new BigDecimal(columns[3])))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
