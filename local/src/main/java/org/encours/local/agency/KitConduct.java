package org.encours.local.agency;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the kit says of how a client speaks to consumers, from what the reports tell. */
record KitConduct(List<KitCase> cases) {

  private static final ZoneId DEBTORS_CLOCK = ZoneId.of("Europe/Brussels");
  private static final Set<String> AT_AN_HOUR = Set.of("CALL", "VISIT", "SMS");
  private static final Set<String> OTHERS = Set.of("FAMILY", "NEIGHBOUR", "EMPLOYER");

  List<Finding> all() {
    return List.of(
        rule(
            "a consumer is called, visited or texted between 08:00 and 22:00 only",
            contacts().filter(KitConduct::tellsItsHour),
            KitConduct::night),
        rule(
            "nobody but a consumer or its representative is spoken to about its debt",
            contacts(),
            report -> OTHERS.contains(report.path("reached").asText())));
  }

  private Stream<JsonNode> contacts() {
    return cases.stream()
        .filter(KitCase::consumer)
        .flatMap(of -> of.reports.stream())
        .filter(report -> report.path("type").asText().equals("CONTACTED"));
  }

  /** Kept as long as no report tells otherwise: a consumer is called weeks after the notice. */
  private static Finding rule(String rule, Stream<JsonNode> seen, Predicate<JsonNode> broken) {
    return seen.filter(broken)
        .findFirst()
        .map(report -> Finding.broken(rule, report.toString()))
        .orElse(Finding.kept(rule));
  }

  private static boolean tellsItsHour(JsonNode report) {
    return AT_AN_HOUR.contains(report.path("channel").asText())
        && !report.path("by").asText().equals("DEBTOR")
        && at(report).isPresent();
  }

  private static boolean night(JsonNode report) {
    LocalTime time = at(report).orElseThrow().atZone(DEBTORS_CLOCK).toLocalTime();
    return time.isBefore(LocalTime.of(8, 0)) || !time.isBefore(LocalTime.of(22, 0));
  }

  private static Optional<Instant> at(JsonNode report) {
    try {
      return Optional.of(Instant.parse(report.path("at").asText()));
    } catch (DateTimeParseException dayOnly) {
      return Optional.empty();
    }
  }
}
