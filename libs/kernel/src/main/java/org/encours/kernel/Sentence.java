package org.encours.kernel;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Says something that a machine concluded: a code and its data, from which any language can say it,
 * and the English text for whoever has no better one.
 *
 * @param code stable name of what is said, for example {@code limit-exceeded}; never reused
 * @param parameters the data named in the text, in its order, as JSON takes it: texts, numbers,
 *     truth values, lists, and money as {@code {"amount","currency"}}
 * @param text the whole sentence in English
 */
public record Sentence(String code, Map<String, Object> parameters, String text) {

  public Sentence {
    if (code == null || !code.matches("[A-Za-z][A-Za-z0-9._-]*")) {
      throw new IllegalArgumentException("no code of a sentence: " + code);
    }
    Objects.requireNonNull(text, "text");
    Map<String, Object> ready = new LinkedHashMap<>();
    parameters.forEach((name, value) -> ready.put(name, wireReady(name, value)));
    parameters = Collections.unmodifiableMap(ready);
  }

  /** A sentence whose {@code {placeholders}} are filled in by {@link #with}. */
  public static Sentence of(String code, String text) {
    return new Sentence(code, Map.of(), text);
  }

  /** The same with one parameter more, put into the text where {@code {name}} stands. */
  public Sentence with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new Sentence(code, more, text.replace("{" + name + "}", words(value)));
  }

  private static String words(Object value) {
    return switch (value) {
      case BigDecimal number -> number.toPlainString();
      case Collection<?> values -> String.join(", ", values.stream().map(Sentence::words).toList());
      default -> value.toString();
    };
  }

  private static Object wireReady(String name, Object value) {
    return switch (value) {
      case String text -> text;
      case Integer number -> number;
      case Long number -> number;
      case Boolean truth -> truth;
      case BigDecimal number -> number.toPlainString();
      case Enum<?> constant -> constant.name();
      case Temporal time -> time.toString();
      case Money money -> {
        Map<String, Object> amount = new LinkedHashMap<>();
        amount.put("amount", money.amount().toPlainString());
        amount.put("currency", money.currency().getCurrencyCode());
        yield Collections.unmodifiableMap(amount);
      }
      case Collection<?> values ->
          List.copyOf(values.stream().map(v -> wireReady(name, v)).toList());
      case Map<?, ?> alreadyReady -> alreadyReady;
      case null -> throw new IllegalArgumentException("parameter " + name + " has no value");
      default -> value.toString();
    };
  }
}
