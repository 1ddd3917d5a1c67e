package org.encours.desk.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages of the desk, each with the country whose way of writing figures it follows. */
final class Languages {

  static final Locale ENGLISH = Locale.UK;

  private static final Map<String, Locale> KNOWN =
      Map.of(
          "en",
          ENGLISH,
          "fr",
          Locale.forLanguageTag("fr-BE"),
          "nl",
          Locale.forLanguageTag("nl-BE"),
          "de",
          Locale.GERMANY);

  private Languages() {}

  static Optional<Locale> named(String language) {
    return Optional.ofNullable(language == null ? null : KNOWN.get(language));
  }

  /** The first of the browser's languages that the desk speaks. */
  static Locale acceptable(List<Locale> wanted) {
    return wanted.stream()
        .flatMap(it -> named(it.getLanguage()).stream())
        .findFirst()
        .orElse(ENGLISH);
  }
}
