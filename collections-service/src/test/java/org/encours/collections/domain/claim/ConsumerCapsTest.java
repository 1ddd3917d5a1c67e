package org.encours.collections.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.eur;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The caps of art. XIX.4 CEL, held to the vectors and rates that dunning-service has too. */
class ConsumerCapsTest {

  private static final Path DUNNING =
      Path.of("../dunning-service/src/main/resources/rates/statutory-rates.csv");

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/be-lump-sum-cap.csv", numLinesToSkip = 1)
  void theLumpSumFollowsTheAmountStillDueAndIsRoundedDown(String due, String cap) {
    assertThat(ConsumerCaps.lumpSum(eur(due))).isEqualTo(eur(cap));
  }

  @Test
  void theRatesAreThoseThatDunningKnows() throws IOException {
    Map<LocalDate, BigDecimal> known =
        Files.readAllLines(DUNNING).stream()
            .map(line -> line.split(","))
            .filter(row -> row[0].equals("BE_BUSINESS"))
            .filter(row -> !LocalDate.parse(row[1]).isBefore(LocalDate.of(2023, 7, 1)))
            .collect(
                Collectors.toMap(
                    row -> LocalDate.parse(row[1]),
                    row -> new BigDecimal(row[3]),
                    (one, same) -> one,
                    TreeMap::new));
    assertThat(ConsumerCaps.halfYears()).containsExactlyElementsOf(known.keySet());
    known.forEach(
        (from, rate) ->
            assertThat(ConsumerCaps.rate(from.plusMonths(6).minusDays(1)).orElseThrow())
                .isEqualByComparingTo(rate));
  }

  @Test
  void aHalfYearThatIsNotKnownIsNotGuessed() {
    LocalDate last = ConsumerCaps.halfYears().getLast();
    assertThat(ConsumerCaps.rate(last.plusMonths(6).minusDays(1))).isPresent();
    assertThat(ConsumerCaps.rate(last.plusMonths(6))).isEmpty();
    assertThat(ConsumerCaps.rate(LocalDate.of(2023, 6, 30))).isEmpty();
  }
}
