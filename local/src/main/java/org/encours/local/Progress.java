package org.encours.local;

/** Hears what a person watching would like to know. */
@FunctionalInterface
public interface Progress {

  void say(String line);

  /** For tests. */
  static Progress silent() {
    return line -> {};
  }
}
