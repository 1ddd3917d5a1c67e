package org.encours.invoice.adapter.out.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of one language, as papers of the ledger use them. */
record Wording(String language, Properties words) {

  static final List<String> LANGUAGES = List.of("fr", "nl", "de", "en");

  private static final Map<String, Wording> READ = new ConcurrentHashMap<>();

  static Wording of(String language) {
    String known = LANGUAGES.contains(language) ? language : "en";
    return READ.computeIfAbsent(known, Wording::read);
  }

  /**
   * @throws IllegalStateException when the words have no such key: a paper with a hole is not sent
   */
  String get(String key) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no words for " + key + " in " + language);
    }
    return text;
  }

  /** Everything, for a template. */
  Map<String, String> all() {
    return words.stringPropertyNames().stream()
        .collect(Collectors.toMap(Function.identity(), this::get));
  }

  private static Wording read(String language) {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Wording.class.getResourceAsStream("/wording/" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Wording(language, words);
  }
}
