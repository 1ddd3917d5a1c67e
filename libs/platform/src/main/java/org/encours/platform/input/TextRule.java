package org.encours.platform.input;

/**
 * Refuses characters that a later step cannot hold: PostgreSQL keeps no NUL, jsonb no half of a
 * surrogate pair, XML none of the C0 controls but tab and line ends, nor U+FFFE and U+FFFF.
 */
final class TextRule {

  static final String MESSAGE =
      "holds a character that no text may hold, such as a control character";

  private TextRule() {}

  static boolean allows(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\uFFFE' || c == '\uFFFF') {
        return false;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
