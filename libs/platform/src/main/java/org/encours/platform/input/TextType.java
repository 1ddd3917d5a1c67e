package org.encours.platform.input;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A type that is written as a text, with plain words for a text that it is not.
 *
 * @param words for example "is no date, for example 2026-10-31"
 */
record TextType(Class<?> type, Function<String, Object> reader, String words) {

  private static final String DECIMAL = "-?\\d{1,18}(\\.\\d{1,18})?";

  private static final Map<Class<?>, TextType> KNOWN =
      List.of(
              new TextType(LocalDate.class, LocalDate::parse, "is no date, for example 2026-10-31"),
              new TextType(YearMonth.class, YearMonth::parse, "is no month, for example 2026-10"),
              new TextType(Year.class, Year::parse, "is no year, for example 2026"),
              new TextType(LocalTime.class, LocalTime::parse, "is no time, for example 09:30"),
              new TextType(
                  LocalDateTime.class,
                  LocalDateTime::parse,
                  "is no date with time, for example 2026-10-31T09:30"),
              new TextType(
                  Instant.class,
                  Instant::parse,
                  "is no point in time, for example 2026-10-31T09:30:00Z"),
              new TextType(
                  OffsetDateTime.class,
                  OffsetDateTime::parse,
                  "is no point in time, for example 2026-10-31T09:30:00+01:00"),
              new TextType(
                  UUID.class,
                  TextType::uuid,
                  "is no id, for example 0193b2f0-6d1e-7c3a-9f52-8a4b1c0d2e3f"),
              new TextType(
                  BigDecimal.class, TextType::decimal, "is no decimal number, for example 10.5"),
              new TextType(
                  Currency.class, Currency::getInstance, "is no currency, for example EUR"),
              new TextType(
                  ZoneId.class, ZoneId::of, "is no time zone, for example Europe/Brussels"),
              new TextType(Integer.class, Integer::valueOf, "is no whole number"),
              new TextType(Long.class, Long::valueOf, "is no whole number"),
              new TextType(Boolean.class, TextType::truth, "must be true or false"))
          .stream()
          .collect(Collectors.toUnmodifiableMap(TextType::type, Function.identity()));

  /** The type, or null when it has no words of its own; an enum's are its constants. */
  static TextType of(Class<?> asked) {
    Class<?> type = boxed(asked);
    return type.isEnum() ? ofEnum(type) : KNOWN.get(type);
  }

  /**
   * @throws RuntimeException when the text is none of this type
   */
  Object read(String text) {
    return reader.apply(text);
  }

  private static TextType ofEnum(Class<?> type) {
    List<Enum<?>> constants =
        List.of(type.getEnumConstants()).stream()
            .<Enum<?>>map(constant -> (Enum<?>) constant)
            .toList();
    return new TextType(
        type,
        text ->
            constants.stream()
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(),
        "must be one of " + constants.stream().map(Enum::name).toList());
  }

  private static Class<?> boxed(Class<?> type) {
    return type == int.class
        ? Integer.class
        : type == long.class ? Long.class : type == boolean.class ? Boolean.class : type;
  }

  /** {@link UUID#fromString} takes "1-1-1-1-1" as well. */
  private static UUID uuid(String text) {
    UUID id = UUID.fromString(text);
    if (text.length() != 36) {
      throw new IllegalArgumentException("short");
    }
    return id;
  }

  private static BigDecimal decimal(String text) {
    if (!text.matches(DECIMAL)) {
      throw new NumberFormatException("no plain decimal number");
    }
    return new BigDecimal(text);
  }

  private static Boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }
}
