package org.encours.platform.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;

/**
 * The words that mean the same wherever they stand in a request or an answer, with an example: said
 * once in {@code openapi-terms.properties}, the house's in platform and a service's beside its own.
 */
final class Terms {

  private static final String RESOURCE = "openapi-terms.properties";
  private static final String EXAMPLE = ".example";

  private final Properties words = new Properties();

  static Terms load() {
    Terms terms = new Terms();
    try {
      for (URL resource :
          Collections.list(Thread.currentThread().getContextClassLoader().getResources(RESOURCE))) {
        try (var reader = new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8)) {
          terms.words.load(reader);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return terms;
  }

  Optional<String> description(String name) {
    return Optional.ofNullable(words.getProperty(name));
  }

  Optional<String> example(String name) {
    return Optional.ofNullable(words.getProperty(name + EXAMPLE));
  }
}
