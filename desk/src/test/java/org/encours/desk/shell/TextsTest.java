package org.encours.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern KEY = Pattern.compile("\\bt:([a-z0-9_]+)");
  private static final Pattern KIND = Pattern.compile("say:word\\('([a-zA-Z]+)'");

  @ParameterizedTest
  @ValueSource(strings = {"fr-BE", "nl-BE", "de-DE"})
  void everyLanguageSaysTheSame(String language) {
    assertThat(keys(language)).isEqualTo(keys("en-GB"));
  }

  @Test
  void everyKeyOfAPageHasAText() {
    assertThat(keys("en-GB")).containsAll(found(KEY));
  }

  @Test
  void noTextIsWrittenForNobody() {
    Set<String> used = found(KEY);
    Set<String> kinds = found(KIND);
    kinds.add("code");
    Set<String> idle =
        keys("en-GB").stream()
            .filter(key -> !used.contains(key))
            .filter(key -> kinds.stream().noneMatch(kind -> key.startsWith(kind + "_")))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(idle).isEmpty();
  }

  @Test
  void everyKindOfWordHasWordsButThoseOfNewCodes() {
    Set<String> known = keys("en-GB");
    assertThat(found(KIND))
        .filteredOn(kind -> !kind.equals("event"))
        .allMatch(kind -> known.stream().anyMatch(key -> key.startsWith(kind + "_")));
  }

  @Test
  void anApostropheIsWrittenAsItIs() {
    assertThat(Texts.of(Locale.forLanguageTag("fr-BE"), "agenda_of", "1/2/2027"))
        .isEqualTo("Ordre du jour du 1/2/2027");
    assertThat(Texts.of(Locale.forLanguageTag("fr-BE"), "away", "risk-service"))
        .startsWith("risk-service ne répond pas pour l'instant");
  }

  @Test
  void anUnknownKeyShowsItself() {
    assertThat(Texts.of(Locale.UK, "no_such_text")).isEqualTo("no_such_text");
  }

  private static Set<String> keys(String language) {
    return new TreeSet<>(
        ResourceBundle.getBundle(Texts.BUNDLE, Locale.forLanguageTag(language)).keySet());
  }

  private static Set<String> found(Pattern pattern) {
    Set<String> found = new TreeSet<>();
    try (var files = Files.walk(TEMPLATES)) {
      files
          .filter(file -> file.toString().endsWith(".html"))
          .forEach(
              file -> {
                Matcher matcher = pattern.matcher(text(file));
                while (matcher.find()) {
                  found.add(matcher.group(1));
                }
              });
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
