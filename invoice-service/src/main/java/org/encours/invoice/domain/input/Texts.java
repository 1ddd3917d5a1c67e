package org.encours.invoice.domain.input;

import java.util.Locale;
import java.util.Set;

/** The checks that every text of an input goes through. */
public final class Texts {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> LANGUAGES = Set.of("fr", "nl", "de", "en");

  private Texts() {}

  public static void require(Violations violations, String path, String text, int longest) {
    violations.require(
        text != null && !text.isBlank() && text.length() <= longest && printable(text),
        path,
        "is required: 1 to " + longest + " printable characters");
  }

  public static void allow(Violations violations, String path, String text, int longest) {
    if (text != null) {
      require(violations, path, text, longest);
    }
  }

  public static void requireCountry(Violations violations, String path, String country) {
    violations.require(
        country != null && COUNTRIES.contains(country),
        path,
        "must be a country of ISO 3166-1 in two capital letters");
  }

  public static void requireLanguage(Violations violations, String path, String language) {
    violations.require(
        language != null && LANGUAGES.contains(language), path, "must be fr, nl, de or en");
  }

  public static void allowEmail(Violations violations, String path, String email) {
    violations.require(
        email == null || email.matches("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+"),
        path,
        "must be an e-mail address");
  }

  /** PostgreSQL keeps no NUL, and no other control character belongs in a name or a number. */
  private static boolean printable(String text) {
    return text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
  }
}
