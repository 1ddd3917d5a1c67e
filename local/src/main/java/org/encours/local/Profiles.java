package org.encours.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Ready-made request bodies. */
final class Profiles {

  private Profiles() {}

  static String of(String id) {
    try (var file = Profiles.class.getResourceAsStream("profiles/" + id + ".json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
