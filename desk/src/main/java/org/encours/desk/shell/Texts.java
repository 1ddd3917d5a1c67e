package org.encours.desk.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The desk's sentences in four languages; a test compares the four with what the pages use. */
final class Texts {

  static final String BUNDLE = "texts.desk";
  private static final Control NO_DEFAULT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private Texts() {}

  /**
   * The sentence of that key.
   *
   * @param values for its places {0}, {1}, …, already written as the reader is used to
   */
  static String of(Locale locale, String key, Object... values) {
    return find(locale, key, values).orElse(key);
  }

  static Optional<String> find(Locale locale, String key, Object... values) {
    try {
      String pattern = ResourceBundle.getBundle(BUNDLE, locale, NO_DEFAULT).getString(key);
      return Optional.of(new MessageFormat(pattern, locale).format(values));
    } catch (MissingResourceException unknown) {
      return Optional.empty();
    }
  }
}
