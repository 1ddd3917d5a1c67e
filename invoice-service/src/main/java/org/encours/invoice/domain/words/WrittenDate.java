package org.encours.invoice.domain.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them, the day before the month. */
final class WrittenDate {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          month(1, "jan"),
          month(2, "feb"),
          month(2, "fév"),
          month(2, "fev"),
          month(3, "mar"),
          month(3, "maa"),
          month(3, "mrt"),
          month(3, "mär"),
          month(3, "mae"),
          month(4, "apr"),
          month(4, "avr"),
          month(5, "may"),
          month(5, "mai"),
          month(5, "mei"),
          month(5, "mag"),
          month(6, "jun"),
          month(6, "giu"),
          month(7, "jul"),
          month(7, "lug"),
          month(8, "aug"),
          month(8, "aoû"),
          month(8, "aou"),
          month(8, "ago"),
          month(9, "sep"),
          month(9, "set"),
          month(10, "oct"),
          month(10, "okt"),
          month(10, "ott"),
          month(11, "nov"),
          month(12, "dec"),
          month(12, "déc"),
          month(12, "dez"),
          month(12, "dic"),
          month(1, "gen"));

  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?!\\d)");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:de |of )?(\\p{L}{3,10})\\.?"
              + " (\\d{4})(?!\\d)");

  private WrittenDate() {}

  private static Map.Entry<String, Integer> month(int number, String start) {
    return Map.entry(start, number);
  }

  static List<LocalDate> in(String text) {
    List<LocalDate> found = new ArrayList<>();
    all(ISO, text).forEach(m -> of(m.group(1), m.group(2), m.group(3)).ifPresent(found::add));
    all(DIGITS, text).forEach(m -> of(m.group(3), m.group(2), m.group(1)).ifPresent(found::add));
    all(NAMED, text)
        .forEach(
            m ->
                named(m.group(2))
                    .flatMap(month -> of(m.group(3), month.toString(), m.group(1)))
                    .ifPresent(found::add));
    return found;
  }

  /** The text without the dates in it. */
  static String without(String text) {
    String rest = text;
    for (Pattern pattern : List.of(ISO, DIGITS, NAMED)) {
      rest = pattern.matcher(rest).replaceAll(" ");
    }
    return rest;
  }

  private static Optional<Integer> named(String word) {
    return Optional.ofNullable(MONTHS.get(word.substring(0, 3).toLowerCase(Locale.ROOT)));
  }

  private static Optional<LocalDate> of(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static List<java.util.regex.MatchResult> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().toList();
  }
}
