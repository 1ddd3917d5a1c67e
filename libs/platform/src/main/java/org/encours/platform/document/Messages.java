package org.encours.platform.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words of one language, as a service's papers use them: its resource {@code
 * wording/<language>.properties}. A reader of another language is written to in English.
 */
public record Messages(String language, Properties words) {

  public static final List<String> LANGUAGES = List.of("fr", "nl", "de", "en");

  private record Source(Class<?> service, String language) {}

  private static final Map<Source, Messages> READ = new ConcurrentHashMap<>();

  /**
   * @param service any class of the service whose words they are
   */
  public static Messages of(Class<?> service, String language) {
    String known = LANGUAGES.contains(language) ? language : "en";
    return READ.computeIfAbsent(new Source(service, known), Messages::read);
  }

  /**
   * @throws IllegalStateException when the words have no such key: a paper with a hole is not sent
   */
  public String get(String key) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no words for " + key + " in " + language);
    }
    return text;
  }

  /** Everything, for a template. */
  public Map<String, String> all() {
    return words.stringPropertyNames().stream()
        .collect(Collectors.toMap(Function.identity(), this::get));
  }

  /**
   * An article in the reader's language; as the rule pack writes it where there is no translation.
   */
  public String law(String article) {
    String key = article.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return words.getProperty("law." + key, article);
  }

  private static Messages read(Source source) {
    Properties words = new Properties();
    String name = "/wording/" + source.language() + ".properties";
    try (Reader reader =
        new InputStreamReader(source.service().getResourceAsStream(name), StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Messages(source.language(), words);
  }
}
